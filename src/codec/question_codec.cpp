#include "codec/question_codec.h"

#include "codec/condition_codec.h"
#include "codec/named_value.h"
#include "codec/question_members.h"
#include "codec/text_codec.h"
#include "survey/standard.h"

namespace zeroten::codec {

namespace {

using survey::Question;
using survey::QuestionType;

constexpr std::string_view known_types =
    "nps, rating, choice, choices, text, email, consent, number, date, emotion, statement";

/// true, false, or a condition.
void read_required(ObjectReader& object, Question& question) {
  question.required = question.type == QuestionType::nps;
  const Value* value = object.member("required");
  if (value == nullptr) return;
  if (const bool* required = value->boolean()) {
    question.required = *required;
  } else if (value->text() != nullptr) {
    question.required = false;
    question.required_when = read_condition(*value, object.place_of("required"), object.problems());
  } else {
    report_type(object.place_of("required"), "true, false or a condition", *value, object.problems());
  }
}

/// Consents and statements say something; the others ask. Both is the same to whoever draws it.
void read_ask(ObjectReader& object, Question& question) {
  const bool says = question.type == QuestionType::consent || question.type == QuestionType::statement;
  const bool has_standard_words = question.type == QuestionType::nps || question.type == QuestionType::text ||
                                  question.type == QuestionType::choice || question.type == QuestionType::choices ||
                                  question.type == QuestionType::email ||
                                  (question.type == QuestionType::rating && object.member("metric") != nullptr);
  variants_member(object, says ? "text" : "ask", question.ask, has_standard_words ? Need::optional : Need::required);
  variants_member(object, "help", question.help);
}

void read_question(const Value& value, const Place& place, Question& question, Problems& problems) {
  ObjectReader object(value, place, problems);
  question.id = object.id("id");
  const auto type = named<QuestionType>(object, "type", survey::question_type, known_types, Need::required);
  // Without a type nobody can say which members belong here.
  if (!type) return;
  question.type = *type;
  read_ask(object, question);
  if (*type != QuestionType::statement) read_required(object, question);
  question.when = condition_member(object, "when");
  question.end_if = condition_member(object, "endIf");
  question.page = object.id("page", Need::optional);
  question.shuffle = object.id("shuffle", Need::optional);
  read_members_of_type(object, question);
  object.finish();
}

}  // namespace

std::vector<Question> read_questions(ObjectReader& definition) {
  const Value* value = definition.member("questions");
  if (value == nullptr) return survey::standard_questions();
  return read_list<Question>(*value, definition.place_of("questions"), {1, most_questions}, definition.problems(),
                             read_question);
}

}  // namespace zeroten::codec
