#include "condition/lexer.h"

namespace zeroten::condition {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_hex_digit(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

struct Symbol {
  char first;
  char second;  // 0: none
  TokenKind kind;
};

// Longer ones first.
constexpr Symbol symbols[] = {
    {'<', '=', TokenKind::less_equal}, {'>', '=', TokenKind::greater_equal},
    {'=', '=', TokenKind::equal},      {'!', '=', TokenKind::not_equal},
    {'&', '&', TokenKind::and_},       {'|', '|', TokenKind::or_},
    {'(', 0, TokenKind::open_round},   {')', 0, TokenKind::close_round},
    {'[', 0, TokenKind::open_square},  {']', 0, TokenKind::close_square},
    {'{', 0, TokenKind::open_curly},   {'}', 0, TokenKind::close_curly},
    {'.', 0, TokenKind::dot},          {',', 0, TokenKind::comma},
    {':', 0, TokenKind::colon},        {'?', 0, TokenKind::question},
    {'+', 0, TokenKind::plus},         {'-', 0, TokenKind::minus},
    {'*', 0, TokenKind::star},         {'/', 0, TokenKind::slash},
    {'%', 0, TokenKind::percent},      {'!', 0, TokenKind::not_},
    {'<', 0, TokenKind::less},         {'>', 0, TokenKind::greater},
};

}  // namespace

char Lexer::peek(std::size_t ahead) const { return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0'; }

Token Lexer::next() {
  skip_space();
  const std::size_t begin = at_;
  if (begin == source_.size()) return {TokenKind::end, begin};
  const char c = peek();
  TokenKind kind;
  if (is_letter(c)) {
    kind = name();
  } else if (is_digit(c) || (c == '.' && is_digit(peek(1)))) {
    kind = number();
  } else if (c == '\'' || c == '"') {
    kind = text();
  } else {
    kind = symbol();
  }
  return {kind, begin, source_.substr(begin, at_ - begin)};
}

void Lexer::skip_space() {
  for (;; ++at_) {
    const char c = peek();
    if (c == '/' && peek(1) == '/') {
      const std::size_t end = source_.find('\n', at_);
      at_ = end == std::string_view::npos ? source_.size() : end;
    } else if (c != ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\f') {
      return;
    }
    if (at_ == source_.size()) return;
  }
}

void Lexer::skip_digits() {
  while (is_digit(peek())) ++at_;
}

TokenKind Lexer::name() {
  const std::size_t begin = at_;
  while (is_letter(peek()) || is_digit(peek())) ++at_;
  const std::string_view word = source_.substr(begin, at_ - begin);
  if (peek() == '\'' || peek() == '"') return invalid("a text has no letters before its quote");
  if (word == "in") return TokenKind::in;
  if (word == "true") return TokenKind::true_;
  if (word == "false") return TokenKind::false_;
  return word == "null" ? TokenKind::null : TokenKind::name;
}

TokenKind Lexer::number() {
  TokenKind kind = TokenKind::integer;
  if (peek() == '0' && (peek(1) == 'x' || peek(1) == 'X') && is_hex_digit(peek(2))) {
    for (at_ += 2; is_hex_digit(peek());) ++at_;
  } else {
    skip_digits();
    if (peek() == '.' && is_digit(peek(1))) {
      kind = TokenKind::number;
      ++at_;
      skip_digits();
    }
    const std::size_t sign = peek(1) == '+' || peek(1) == '-' ? 2 : 1;
    if ((peek() == 'e' || peek() == 'E') && is_digit(peek(sign))) {
      kind = TokenKind::number;
      at_ += sign;
      skip_digits();
    }
  }
  return is_letter(peek()) ? invalid("a number has no letters behind it") : kind;
}

TokenKind Lexer::text() {
  const char quote = peek();
  const std::size_t begin = at_;
  for (++at_; at_ < source_.size() && peek() != '\n' && peek() != '\r'; ++at_) {
    if (peek() == quote) {
      ++at_;
      const bool three = at_ == begin + 2 && peek() == quote;
      return three ? invalid("texts with three quotes are not supported") : TokenKind::text;
    }
    if (peek() == '\\') ++at_;
  }
  if (at_ > source_.size()) at_ = source_.size();
  return invalid("the text does not end");
}

TokenKind Lexer::symbol() {
  for (const Symbol& symbol : symbols) {
    if (peek() != symbol.first || (symbol.second != 0 && peek(1) != symbol.second)) continue;
    at_ += symbol.second != 0 ? 2 : 1;
    return symbol.kind;
  }
  return invalid("this character means nothing here");
}

TokenKind Lexer::invalid(const char* reason) {
  reason_ = reason;
  return TokenKind::invalid;
}

}  // namespace zeroten::condition
