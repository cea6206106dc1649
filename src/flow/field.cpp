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

void add_scale(Field& field, const Question& question, const Phrasing& words) {
  const bool nps = question.type == QuestionType::nps;
  field.left = nps ? words.text_or(question.left, Phrase::nps_left) : words.text(question.left);
  field.right = nps ? words.text_or(question.right, Phrase::nps_right) : words.text(question.right);
  const int low = survey::lowest_of(question);
  const int high = survey::highest_of(question);
  for (int value = low; value <= high; ++value) {
    const std::string number = std::to_string(value);
    const std::string& label = value == low ? field.left : field.right;
    const bool labelled = (value == low || value == high) && !label.empty();
    const Phrase pattern = value == low ? Phrase::option_left : Phrase::option_right;
    field.options.push_back({value, labelled ? option_name(words.wording()[pattern], number, label) : number});
  }
}

void add_choices(Field& field, const Question& question, std::uint64_t seed, const Phrasing& words) {
  for (const survey::Choice* choice : survey::choice_order(question, seed)) {
    field.choices.push_back({choice->id, words.text(choice->text), choice->other, choice->exclusive});
  }
}

/// The standard question of a type; `optional` stands for none: such types must bring their own.
std::optional<Phrase> standard_phrase(const survey::Definition& survey, const Question& question,
                                      const Phrasing& words) {
  switch (question.type) {
    case QuestionType::nps: return survey::nps_phrase(!survey.subject.empty());
    case QuestionType::text: return survey::why_phrase(words.score());
    case QuestionType::choice: return Phrase::choice_ask;
    case QuestionType::choices: return Phrase::choices_ask;
    case QuestionType::email: return Phrase::email_ask;
    case QuestionType::rating:
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
  field.unit = words.text(question.unit);
  return field;
}

}  // namespace zeroten::flow
