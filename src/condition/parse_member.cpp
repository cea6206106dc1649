// What is joined with dots and brackets: fields, items, methods, macros and functions.
#include "condition/limits.h"
#include "condition/parser.h"

namespace zeroten::condition {

bool Parser::member(bool negative) {
  if (!primary(negative)) return false;
  for (;;) {
    if (token_.kind == TokenKind::dot) {
      if (!dot()) return false;
    } else if (token_.kind == TokenKind::open_square) {
      if (!subscript()) return false;
    } else {
      return true;
    }
  }
}

bool Parser::dot() {
  if (!advance()) return false;
  const Token name = token_;
  if (!take(TokenKind::name, "a name is missing behind the dot")) return false;
  if (token_.kind == TokenKind::open_round) return method(name.text, name.begin);
  const Node node{.kind = NodeKind::select, .offset = static_cast<std::uint16_t>(name.begin)};
  return made(builder_.make_text(node, name.text, 1));
}

bool Parser::subscript() {
  const Node node{.kind = NodeKind::index, .offset = static_cast<std::uint16_t>(token_.begin)};
  return advance() && expression() && take(TokenKind::close_square, "']' is missing") && made(builder_.make(node, 2));
}

bool Parser::method(std::string_view name, std::size_t offset) {
  const Function* const function = find_function(name);
  if (function == nullptr || !function->is_method) return unknown_function(offset, name);
  if (!advance()) return false;
  if (is_macro(function->kind)) return macro(function->kind, offset);
  std::size_t count = 0;
  if (!items(TokenKind::close_round, false, count)) return false;
  return call({.kind = function->kind, .offset = static_cast<std::uint16_t>(offset)}, count + 1, function->operands);
}

/// (name, body): in the body, `name` is an item of what stands before the dot.
bool Parser::macro(NodeKind kind, std::size_t offset) {
  const Token variable = token_;
  if (locals_.size() == most_nested_macros) {
    return limit(offset, "exists, all and filter can be nested twice, not more");
  }
  if (!take(TokenKind::name, "the name of an item is missing")) return false;
  if (is_reserved(variable.text)) {
    return syntax(variable.begin, "this word of the language is no name");
  }
  const auto slot = static_cast<std::uint8_t>(locals_.size());
  if (!take(TokenKind::comma, "',' is missing")) return false;
  locals_.push_back(variable.text);
  if (!expression() || !take(TokenKind::close_round, "')' is missing")) return false;
  locals_.pop_back();
  return made(builder_.make({.kind = kind, .slot = slot, .offset = static_cast<std::uint16_t>(offset)}, 2));
}

bool Parser::name(std::string_view name, std::size_t offset) {
  if (is_reserved(name)) {
    return syntax(offset, "this word of the language is no name");
  }
  Node node{.kind = NodeKind::local, .offset = static_cast<std::uint16_t>(offset)};
  for (std::size_t slot = locals_.size(); slot-- > 0;) {
    if (locals_[slot] != name) continue;
    node.slot = static_cast<std::uint8_t>(slot);
    return made(builder_.make(node, 0));
  }
  node.kind = NodeKind::variable;
  return made(builder_.make_text(node, name, 0));
}

/// has(a.b), and has(b) for has(answers.b).
bool Parser::has() {
  const std::size_t inside = token_.begin;
  if (!expression()) return false;
  const NodeKind kind = builder_.last().kind;
  const bool field = kind == NodeKind::select || kind == NodeKind::variable;
  if (!field) return syntax(inside, "has() takes a question or a field");
  return made(builder_.make_has()) && take(TokenKind::close_round, "')' is missing");
}

bool Parser::global(std::string_view name, std::size_t offset) {
  if (!advance()) return false;
  if (name == "has") return has();
  const Function* const function = find_function(name);
  Node node{.offset = static_cast<std::uint16_t>(offset)};
  std::size_t wanted = 1;
  if (function != nullptr && function->is_global) {
    node.kind = function->kind;
    wanted = function->operands;
  } else {
    std::size_t at = 0;
    while (at < predicates_.size() && predicates_[at].name != name) ++at;
    if (at == predicates_.size()) return unknown_function(offset, name);
    node.kind = NodeKind::predicate;
    node.value = static_cast<std::uint16_t>(at);
  }
  std::size_t count = 0;
  return items(TokenKind::close_round, false, count) && call(node, count, wanted);
}

bool Parser::call(const Node& node, std::size_t given, std::size_t wanted) {
  if (given == wanted) return made(builder_.make(node, wanted));
  return syntax(node.offset, "too few or too many arguments");
}

}  // namespace zeroten::condition
