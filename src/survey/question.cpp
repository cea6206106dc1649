#include "survey/question.h"

#include <cmath>

#include "base/names.h"

namespace zeroten::survey {

namespace {

constexpr NameTable<QuestionType, 11> type_names{{{QuestionType::nps, "nps"},
                                                  {QuestionType::rating, "rating"},
                                                  {QuestionType::choice, "choice"},
                                                  {QuestionType::choices, "choices"},
                                                  {QuestionType::text, "text"},
                                                  {QuestionType::email, "email"},
                                                  {QuestionType::consent, "consent"},
                                                  {QuestionType::number, "number"},
                                                  {QuestionType::date, "date"},
                                                  {QuestionType::emotion, "emotion"},
                                                  {QuestionType::statement, "statement"}}};
constexpr NameTable<Look, 3> look_names{
    {{Look::numbers, "numbers"}, {Look::stars, "stars"}, {Look::smileys, "smileys"}}};
constexpr NameTable<Metric, 2> metric_names{{{Metric::csat, "csat"}, {Metric::ces, "ces"}}};

}  // namespace

std::string_view name_of(QuestionType type) { return name_in(type_names, type); }
std::optional<QuestionType> question_type(std::string_view name) { return value_in(type_names, name); }
std::string_view name_of(Look look) { return name_in(look_names, look); }
std::optional<Look> look(std::string_view name) { return value_in(look_names, name); }
std::string_view name_of(Metric metric) { return name_in(metric_names, metric); }
std::optional<Metric> metric(std::string_view name) { return value_in(metric_names, name); }

bool is_scale(QuestionType type) { return type == QuestionType::nps || type == QuestionType::rating; }

bool has_choices(QuestionType type) {
  return type == QuestionType::choice || type == QuestionType::choices || type == QuestionType::emotion;
}

int lowest_of(const Question& question) { return question.type == QuestionType::nps ? 0 : 1; }
int highest_of(const Question& question) { return lowest_of(question) + question.points - 1; }

bool is_whole(const Question& question) {
  return std::trunc(question.step) == question.step && (!question.min || std::trunc(*question.min) == *question.min);
}

const Choice* find_choice(const Question& question, std::string_view id) {
  for (const Choice& choice : question.choices) {
    if (choice.id == id) return &choice;
  }
  return nullptr;
}

const Choice* other_choice(const Question& question) {
  for (const Choice& choice : question.choices) {
    if (choice.other) return &choice;
  }
  return nullptr;
}

}  // namespace zeroten::survey
