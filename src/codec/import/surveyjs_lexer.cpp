#include "codec/import/surveyjs_lexer.h"

namespace zeroten::codec::importing {

namespace {

using Kind = Word::Kind;

constexpr std::string_view signs[] = {"<=", ">=", "<>", "!=", "==", "&&", "||", "*=", "=", "<", ">", "(", ")",
                                      "[",  "]",  ",",  "!",  "&",  "|",  "+",  "/",  "%", "*", "^", "-"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_part(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// What stands up to `close`, without it.
Word enclosed(std::string_view& rest, char close, Kind kind) {
  Word word{kind, {}};
  for (std::size_t i = 1; i < rest.size(); ++i) {
    if (rest[i] == close) {
      rest.remove_prefix(i + 1);
      return word;
    }
    if (rest[i] == '\\' && i + 1 < rest.size()) ++i;
    word.text += rest[i];
  }
  rest = {};
  return {Kind::broken, {}};
}

Word run(std::string_view& rest) {
  std::size_t size = 1;
  while (size < rest.size() && is_part(rest[size])) ++size;
  Word word{Kind::word, std::string(rest.substr(0, size))};
  rest.remove_prefix(size);
  bool number = true;
  for (std::size_t i = 0; i < word.text.size(); ++i) {
    char& c = word.text[i];
    number = number && (is_digit(c) || c == '.' || (i == 0 && c == '-'));
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  if (number) word.kind = Kind::number;
  return word;
}

}  // namespace

Word next_word(std::string_view& rest) {
  while (!rest.empty() && static_cast<unsigned char>(rest[0]) <= ' ') rest.remove_prefix(1);
  if (rest.empty()) return {};
  if (rest[0] == '{') return enclosed(rest, '}', Kind::name);
  if (rest[0] == '\'' || rest[0] == '"') return enclosed(rest, rest[0], Kind::text);
  if (is_part(rest[0]) || (rest[0] == '-' && rest.size() > 1 && is_digit(rest[1]))) return run(rest);
  for (const std::string_view sign : signs) {
    if (!rest.starts_with(sign)) continue;
    rest.remove_prefix(sign.size());
    return {Kind::sign, std::string(sign)};
  }
  return {Kind::broken, {}};
}

}  // namespace zeroten::codec::importing
