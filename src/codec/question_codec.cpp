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
  const Json* value = object.member("required");
  if (value == nullptr) return;
  if (const auto* required = value->get_ptr<const Json::boolean_t*>()) {
    question.required = *required;
  } else if (value->is_string()) {
    question.required = false;
    question.required_when = read_condition(*value, object.path_of("required"), object.problems());
  } else {
    object.problems().push_back(wrong_type(object.path_of("required"), "true, false or a condition", *value));
  }
}

/// Consents and statements say something; the others ask. Both is the same to whoever draws it.
void read_ask(ObjectReader& object, Question& question) {
  const bool says = question.type == QuestionType::consent || question.type == QuestionType::statement;
  const bool has_standard_words = question.type == QuestionType::nps || question.type == QuestionType::text ||
                                  question.type == QuestionType::choice || question.type == QuestionType::choices ||
                                  question.type == QuestionType::email;
  question.ask = variants_member(object, says ? "text" : "ask", has_standard_words ? Need::optional : Need::required);
  question.help = variants_member(object, "help");
}

Question read_question(const Json& value, const std::string& path, Problems& problems) {
  ObjectReader object(value, path, problems);
  Question question;
  question.id = object.id("id").value_or("");
  const auto type = named<QuestionType>(object, "type", survey::question_type, known_types, Need::required);
  // Without a type nobody can say which members belong here.
  if (!type) return question;
  question.type = *type;
  read_ask(object, question);
  if (*type != QuestionType::statement) read_required(object, question);
  question.when = condition_member(object, "when");
  question.end_if = condition_member(object, "endIf");
  question.page = object.id("page", Need::optional).value_or("");
  question.shuffle = object.id("shuffle", Need::optional).value_or("");
  read_members_of_type(object, question);
  object.finish();
  return question;
}

/// At most so many code points its answers have.
std::int64_t longest_answer(const Question& question) {
  if (question.type == QuestionType::text) return question.max_length;
  if (question.type == QuestionType::email) return survey::longest_email;
  return survey::other_choice(question) != nullptr ? static_cast<std::int64_t>(survey::longest_other) : 0;
}

void report_too_much_text(const std::vector<Question>& questions, const std::string& path, Problems& problems) {
  std::int64_t sum = 0;
  for (const Question& question : questions) sum += longest_answer(question);
  if (sum <= most_text) return;
  report(problems, ProblemCode::too_much_text, path,
         {{"value", std::to_string(sum)}, {"max", std::to_string(most_text)}});
}

/// The name `of` gives belongs to neighbours: where it comes back after something else, chance or the page would have
/// to jump.
template <typename NameOf>
void report_interrupted(const std::vector<Question>& questions, std::string_view member, NameOf&& name_of,
                        Problems& problems) {
  for (std::size_t i = 2; i < questions.size(); ++i) {
    const std::string& name = name_of(questions[i]);
    if (name.empty() || name_of(questions[i - 1]) == name) continue;
    for (std::size_t before = 0; before + 1 < i; ++before) {
      if (name_of(questions[before]) != name) continue;
      report(problems, ProblemCode::split_group, child_path(child_path("/questions", i), member), {{"value", name}});
      break;
    }
  }
}

void report_split_groups(const std::vector<Question>& questions, Problems& problems) {
  report_interrupted(
      questions, "page", [](const Question& each) -> const std::string& { return each.page; }, problems);
  report_interrupted(
      questions, "shuffle", [](const Question& each) -> const std::string& { return each.shuffle; }, problems);
  for (std::size_t i = 1; i < questions.size(); ++i) {
    const bool together = !questions[i].shuffle.empty() && questions[i].shuffle == questions[i - 1].shuffle;
    if (!together || questions[i].page == questions[i - 1].page) continue;
    report(problems, ProblemCode::split_group, child_path("/questions", i) + "/shuffle",
           {{"value", questions[i].shuffle}});
  }
}

}  // namespace

std::vector<Question> read_questions(ObjectReader& definition) {
  const Json* value = definition.member("questions");
  if (value == nullptr) return survey::standard_questions();
  const std::string path = definition.path_of("questions");
  auto questions = read_list<Question>(*value, path, {1, most_questions}, definition.problems(), read_question);
  report_too_much_text(questions, path, definition.problems());
  report_split_groups(questions, definition.problems());
  return questions;
}

}  // namespace zeroten::codec
