#include "survey/accept.h"

#include "base/utf8.h"

namespace zeroten::survey {

namespace {

using Accepted = Result<std::optional<Answer>>;

std::string_view name_of_type(const Value& value) {
  constexpr std::string_view names[] = {"null", "true or false", "a number", "a number", "a text", "a list or object"};
  return names[value.index()];
}

Problem wrong_type(std::string_view path, std::string_view expected, const Value& value) {
  return problem(ProblemCode::wrong_type, path, {{"expected", expected}, {"found", name_of_type(value)}});
}

Problem out_of_range(std::string_view path) {
  return problem(ProblemCode::out_of_range, path,
                 {{"min", std::to_string(score::lowest_score)}, {"max", std::to_string(score::highest_score)}});
}

Accepted accept_score(const Value& value, std::string_view path) {
  std::int64_t whole = 0;
  if (const auto* number = std::get_if<double>(&value)) {
    if (!(*number >= score::lowest_score && *number <= score::highest_score)) return out_of_range(path);
    whole = static_cast<std::int64_t>(*number);
    if (static_cast<double>(whole) != *number) {
      return problem(ProblemCode::not_an_integer, path, {{"value", "This"}});
    }
  } else if (const auto* integer = std::get_if<std::int64_t>(&value)) {
    whole = *integer;
  } else {
    return wrong_type(path, "a whole number from 0 to 10", value);
  }
  if (!score::is_score(whole)) return out_of_range(path);
  return std::optional<Answer>(static_cast<int>(whole));
}

Accepted accept_text(const Question& question, const Value& value, std::string_view path) {
  const auto* text = std::get_if<std::string>(&value);
  if (text == nullptr) return wrong_type(path, "a text", value);
  if (!has_content(*text)) return std::optional<Answer>();
  if (code_points(*text) > static_cast<std::size_t>(question.max_length)) {
    return problem(ProblemCode::too_long, path, {{"max", std::to_string(question.max_length)}});
  }
  return std::optional<Answer>(*text);
}

}  // namespace

Accepted accept(const Question& question, const Value& value, std::string_view path) {
  if (std::holds_alternative<std::monostate>(value)) return std::optional<Answer>();
  switch (question.type) {
    case QuestionType::nps: return accept_score(value, path);
    case QuestionType::text: break;
  }
  return accept_text(question, value, path);
}

}  // namespace zeroten::survey
