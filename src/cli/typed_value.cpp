#include "cli/typed_value.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace zeroten::cli {

namespace {

std::string trimmed(std::string_view text) {
  const std::size_t first = std::min(text.find_first_not_of(" \t\r"), text.size());
  return std::string(text.substr(first, text.find_last_not_of(" \t\r") + 1 - first));
}

std::optional<std::int64_t> digits_in(const std::string& typed) {
  const bool digits = !typed.empty() && typed.size() < 10 && typed.find_first_not_of("0123456789") == std::string::npos;
  return digits ? std::optional<std::int64_t>(std::stoll(typed)) : std::nullopt;
}

Value whole_number(const std::string& typed) {
  const auto number = digits_in(typed);
  return number ? Value(*number) : Value(typed);
}

Value number(const std::string& typed) {
  char* end = nullptr;
  const double number = std::strtod(typed.c_str(), &end);
  return !typed.empty() && *end == '\0' ? Value(number) : Value(typed);
}

Value consent(const std::string& typed) {
  if (typed == "y" || typed == "yes") return true;
  if (typed == "n" || typed == "no") return false;
  return typed;
}

/// "2", "3: a friend"
Value choice(const flow::Field& field, const std::string& typed) {
  const std::size_t colon = typed.find(':');
  const auto place = digits_in(trimmed(typed.substr(0, colon)));
  if (!place || *place < 1 || static_cast<std::size_t>(*place) > field.choices.size()) return typed;
  const flow::FieldChoice& chosen = field.choices[static_cast<std::size_t>(*place) - 1];
  if (!chosen.other) return chosen.id;
  const std::string written = colon == std::string::npos ? "" : trimmed(typed.substr(colon + 1));
  return Value::Map{{"other", Value(written)}};
}

Value choices(const flow::Field& field, std::string_view typed) {
  Value::List list;
  while (true) {
    const std::size_t comma = typed.find(',');
    list.push_back(choice(field, trimmed(typed.substr(0, comma))));
    if (comma == std::string_view::npos) return list;
    typed.remove_prefix(comma + 1);
  }
}

}  // namespace

Value typed_value(const flow::Field& field, const std::string& line) {
  const std::string typed = trimmed(line);
  switch (field.question->type) {
    case survey::QuestionType::nps:
    case survey::QuestionType::rating: return whole_number(typed);
    case survey::QuestionType::choice:
    case survey::QuestionType::emotion: return choice(field, typed);
    case survey::QuestionType::choices: return choices(field, typed);
    case survey::QuestionType::consent: return consent(typed);
    case survey::QuestionType::number: return number(typed);
    case survey::QuestionType::date:
    case survey::QuestionType::email: return typed;
    case survey::QuestionType::text:
    case survey::QuestionType::statement: break;
  }
  return line;
}

}  // namespace zeroten::cli
