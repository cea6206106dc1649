#include "flow/field.h"

#include "base/template_text.h"
#include "survey/order.h"

namespace zeroten::flow {

using survey::Phrase;
using survey::Question;
using survey::QuestionType;

namespace {

std::string option_name(std::string_view pattern, std::string_view value, std::string_view label) {
  return fill_template(pattern, [&](std::string_view name) -> std::optional<std::string_view> {
    if (name == "value") return value;
    if (name == "label") return label;
    return std::nullopt;
  });
}

struct ScalePhrases {
  Phrase ask;
  Phrase ask_us;
  Phrase left;
  Phrase right;
};

/// The standard words of a scale; none for a rating that measures nothing we know.
std::optional<ScalePhrases> scale_phrases(const Question& question) {
  if (question.type == QuestionType::nps) {
    return ScalePhrases{Phrase::nps_ask, Phrase::nps_ask_us, Phrase::nps_left, Phrase::nps_right};
  }
  switch (question.metric) {
    case survey::Metric::csat:
      return ScalePhrases{Phrase::csat_ask, Phrase::csat_ask_us, Phrase::csat_left, Phrase::csat_right};
    case survey::Metric::ces:
      return ScalePhrases{Phrase::ces_ask, Phrase::ces_ask_us, Phrase::ces_left, Phrase::ces_right};
    case survey::Metric::none: break;
  }
  return std::nullopt;
}

constexpr int most_smileys = 5;

/// The phrase for one of up to five smileys: the outer ones are always the saddest and the happiest.
Phrase smiley_phrase(int place, int points) {
  const int step = ((place - 1) * (most_smileys - 1) * 2 + points - 1) / (2 * (points - 1));
  return static_cast<Phrase>(static_cast<int>(Phrase::smiley_1) + step);
}

void name_smileys(Field& field, int points, const Phrasing& words) {
  if (points > most_smileys) return;
  for (Option& option : field.options) option.name = words.wording()[smiley_phrase(option.value, points)];
}

void add_scale(Field& field, const Question& question, const Phrasing& words) {
  const auto standard = scale_phrases(question);
  field.left = standard ? words.text_or(question.left, standard->left) : words.text(question.left);
  field.right = standard ? words.text_or(question.right, standard->right) : words.text(question.right);
  const int low = survey::lowest_of(question);
  const int high = survey::highest_of(question);
  for (int value = low; value <= high; ++value) {
    const std::string number = std::to_string(value);
    const std::string& label = value == low ? field.left : field.right;
    const bool labelled = (value == low || value == high) && !label.empty();
    const Phrase pattern = value == low ? Phrase::option_left : Phrase::option_right;
    field.options.push_back({value, labelled ? option_name(words.wording()[pattern], number, label) : number});
  }
  if (question.look == survey::Look::smileys) name_smileys(field, high, words);
  if (question.look == survey::Look::stars) field.names = words.wording()[Phrase::stars];
}

void add_choices(Field& field, const Question& question, std::uint64_t seed, const Phrasing& words) {
  for (const survey::Choice* choice : survey::choice_order(question, seed)) {
    field.choices.push_back({choice->id, words.text(choice->text), choice->other, choice->exclusive});
    if (choice->other) field.other_label = words.phrase(Phrase::other_ask);
  }
}

/// The standard question of a type; `optional` stands for none: such types must bring their own.
std::optional<Phrase> standard_phrase(const survey::Definition& survey, const Question& question,
                                      const Phrasing& words) {
  switch (question.type) {
    case QuestionType::nps:
    case QuestionType::rating: {
      const auto scale = scale_phrases(question);
      if (!scale) break;
      return survey.subject.empty() ? scale->ask_us : scale->ask;
    }
    case QuestionType::text: return survey::why_phrase(words.score());
    case QuestionType::choice: return Phrase::choice_ask;
    case QuestionType::choices: return Phrase::choices_ask;
    case QuestionType::email: return Phrase::email_ask;
    case QuestionType::consent:
    case QuestionType::number:
    case QuestionType::date:
    case QuestionType::emotion:
    case QuestionType::statement: break;
  }
  return std::nullopt;
}

}  // namespace

Field field_of(const survey::Definition& survey, const State& state, const Path& path, const Question& question,
               const Phrasing& words) {
  Field field;
  field.question = &question;
  field.required = path.requires_answer(question);
  if (const survey::Answer* answer = path.answer_to(question)) field.value = *answer;
  const auto standard = standard_phrase(survey, question, words);
  field.label = standard ? words.rich_or(question.ask, *standard) : words.rich(question.ask);
  field.help = words.rich(question.help);
  if (survey::is_scale(question.type)) add_scale(field, question, words);
  add_choices(field, question, survey::seed_of(state.id), words);
  field.placeholder = question.type == QuestionType::text
                          ? words.text_or(question.placeholder, Phrase::text_placeholder)
                          : words.text(question.placeholder);
  if (question.type == QuestionType::text) field.counter = words.wording()[Phrase::characters_left];
  field.unit = words.text(question.unit);
  return field;
}

}  // namespace zeroten::flow
