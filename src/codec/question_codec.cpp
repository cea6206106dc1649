#include "codec/question_codec.h"

#include "codec/list_reader.h"
#include "codec/text_codec.h"
#include "survey/standard.h"

namespace zeroten::codec {

namespace {

using survey::Question;
using survey::QuestionType;

std::optional<QuestionType> read_type(ObjectReader& object) {
  const auto name = object.string("type", Need::required);
  if (!name) return std::nullopt;
  const auto type = survey::question_type(*name);
  if (!type) object.problems().push_back(unknown_value(object.path_of("type"), *name, "nps, text"));
  return type;
}

void read_nps(ObjectReader& object, Question& question) {
  question.required = object.boolean("required").value_or(true);
  question.left = localized_member(object, "left");
  question.right = localized_member(object, "right");
}

void read_text(ObjectReader& object, Question& question) {
  question.required = object.boolean("required").value_or(false);
  question.placeholder = localized_member(object, "placeholder");
  question.multiline = object.boolean("multiline").value_or(true);
  question.max_length =
      static_cast<int>(object.integer("maxLength", 1, survey::largest_max_length).value_or(survey::default_max_length));
}

Question read_question(const Json& value, const std::string& path, Problems& problems) {
  ObjectReader object(value, path, problems);
  Question question;
  question.id = object.id("id").value_or("");
  const auto type = read_type(object);
  question.ask = variants_member(object, "ask");
  // Without a type nobody can say which members belong here.
  if (!type) return question;
  question.type = *type;
  switch (*type) {
    case QuestionType::nps: read_nps(object, question); break;
    case QuestionType::text: read_text(object, question); break;
  }
  object.finish();
  return question;
}

void report_too_much_text(const std::vector<Question>& questions, const std::string& path, Problems& problems) {
  std::int64_t sum = 0;
  for (const Question& question : questions) sum += question.type == QuestionType::text ? question.max_length : 0;
  if (sum <= most_text) return;
  report(problems, ProblemCode::too_much_text, path,
         {{"value", std::to_string(sum)}, {"max", std::to_string(most_text)}});
}

}  // namespace

std::vector<Question> read_questions(ObjectReader& definition) {
  const Json* value = definition.member("questions");
  if (value == nullptr) return survey::standard_questions();
  const std::string path = definition.path_of("questions");
  auto questions = read_list<Question>(*value, path, {1, most_questions}, definition.problems(), read_question);
  report_too_much_text(questions, path, definition.problems());
  return questions;
}

}  // namespace zeroten::codec
