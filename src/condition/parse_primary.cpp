// What stands by itself: literals, lists, maps, names and brackets.
#include "condition/limits.h"
#include "condition/literal.h"
#include "condition/parser.h"

namespace zeroten::condition {

bool Parser::primary(bool negative) {
  const TokenKind kind = token_.kind;
  if (kind == TokenKind::name) return word();
  if (kind == TokenKind::text) return text();
  if (kind == TokenKind::integer || kind == TokenKind::number) return number(negative);
  if (kind == TokenKind::true_ || kind == TokenKind::false_) return constant(kind == TokenKind::true_);
  if (kind == TokenKind::null) return constant({});
  if (kind == TokenKind::open_round) return round();
  if (kind == TokenKind::open_square) return list();
  return kind == TokenKind::open_curly ? map() : unexpected();
}

bool Parser::constant(Value value) { return made(builder_.make_constant(std::move(value), token_.begin)) && advance(); }

bool Parser::number(bool negative) {
  if (token_.kind == TokenKind::integer) {
    if (const auto whole = read_integer(token_.text, negative)) return constant(*whole);
  } else if (const auto number = read_number(token_.text)) {
    return constant(negative ? -*number : *number);
  }
  return syntax(token_.begin, "this number is too large");
}

bool Parser::text() {
  TextLiteral literal = read_text(token_.text);
  if (literal.invalid_at == 0) return constant(std::move(literal.text));
  return syntax(token_.begin + literal.invalid_at, "this escape means nothing");
}

bool Parser::round() { return advance() && expression() && take(TokenKind::close_round, "')' is missing"); }

bool Parser::list() {
  const std::size_t offset = token_.begin;
  std::size_t count = 0;
  return advance() && items(TokenKind::close_square, true, count) && made(builder_.make_list(offset, count));
}

bool Parser::map() {
  const Node node{.kind = NodeKind::map, .offset = static_cast<std::uint16_t>(token_.begin)};
  if (!advance()) return false;
  std::size_t count = 0;
  while (token_.kind != TokenKind::close_curly) {
    const std::size_t offset = token_.begin;
    if (!expression()) return false;
    const bool text = builder_.last().kind != NodeKind::constant || builder_.last_value().text() != nullptr;
    if (!text) return syntax(offset, "a key must be a text");
    if (!take(TokenKind::colon, "':' is missing") || !expression()) return false;
    count += 2;
    if (count > 2 * most_items) return limit(offset, "more than 256 items");
    if (token_.kind != TokenKind::comma) break;
    if (!advance()) return false;
  }
  return take(TokenKind::close_curly, "'}' is missing") && made(builder_.make(node, count));
}

bool Parser::items(TokenKind close, bool trailing, std::size_t& count) {
  if (token_.kind == close) return advance();
  for (;;) {
    if (!expression()) return false;
    if (++count > most_items) return limit(token_.begin, "more than 256 items");
    if (token_.kind != TokenKind::comma) break;
    if (!advance()) return false;
    if (trailing && token_.kind == close) break;
  }
  return take(close, close == TokenKind::close_round ? "')' is missing" : "']' is missing");
}

bool Parser::word() {
  const Token word = token_;
  if (!advance()) return false;
  return token_.kind == TokenKind::open_round ? global(word.text, word.begin) : name(word.text, word.begin);
}

}  // namespace zeroten::condition
