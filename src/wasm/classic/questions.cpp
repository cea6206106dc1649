// Stands in for codec/question_members.cpp, survey/accept.cpp and survey/other_scores.cpp in the classic build: it asks
// for scores and texts, and refuses definitions with other questions.
#include "codec/classic_members.h"
#include "codec/question_members.h"
#include "survey/accept.h"
#include "survey/accept_number.h"
#include "survey/accept_text.h"
#include "survey/other_scores.h"

namespace zeroten::codec {

void read_members_of_type(ObjectReader& object, survey::Question& question) {
  if (question.type == survey::QuestionType::nps) {
    read_labels(object, question);
  } else if (question.type == survey::QuestionType::text) {
    read_text(object, question);
  } else {
    object.report("type", ProblemCode::unknown_value);
  }
}

}  // namespace zeroten::codec

namespace zeroten::survey {

Result<std::optional<Answer>> accept(const Question& question, const Value& value, std::string_view path) {
  if (value.is_null()) return std::optional<Answer>();
  return question.type == QuestionType::nps ? accept_scale(question, value, path) : accept_text(question, value, path);
}

std::optional<Problem> incomplete(const Question&, const Answer&, std::string_view) { return std::nullopt; }

Value::Map other_scores(const Definition&, const Answers&) { return {}; }

}  // namespace zeroten::survey
