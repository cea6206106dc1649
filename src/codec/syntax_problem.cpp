#include "codec/syntax_problem.h"

#include <algorithm>

#include "base/utf8.h"

namespace zeroten::codec {

namespace {

constexpr std::size_t shown_bytes = 16;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The length of the whole token that `token` ends with; 0 if it ends with none.
std::size_t whole_token(std::string_view token) {
  for (const std::string_view literal :
       {std::string_view("true"), std::string_view("false"), std::string_view("null")}) {
    if (token.ends_with(literal)) return literal.size();
  }
  if (token.size() > 1 && token.front() == '"' && token.back() == '"') return token.size();
  const bool number = !token.empty() && (is_digit(token.front()) || token.front() == '-') && is_digit(token.back());
  return number ? token.size() : 0;
}

}  // namespace

Problem syntax_problem(std::string_view text, std::size_t at) {
  const std::string_view before = text.substr(0, at);
  const std::size_t line_begin = before.rfind('\n') + 1;  // npos + 1 is 0
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t column = code_points(before.substr(line_begin)) + 1;
  const std::string_view near =
      at < text.size() ? utf8_prefix(text.substr(at), shown_bytes) : std::string_view("the end");
  return problem(ProblemCode::json_syntax, {},
                 {{"line", std::to_string(line)}, {"column", std::to_string(column)}, {"near", near}});
}

std::size_t syntax_offset(std::string_view text, std::size_t byte, std::string_view token) {
  if (byte > text.size()) return text.size();
  const std::size_t length = whole_token(token);
  if (length > 0 && length <= byte) return byte - length;
  return byte == 0 ? 0 : byte - 1;
}

}  // namespace zeroten::codec
