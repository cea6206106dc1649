#include "condition/parse.h"

#include "base/utf8.h"
#include "condition/limits.h"
#include "condition/parser.h"
#include "condition/position.h"

namespace zeroten::condition {

namespace {

struct Operator {
  TokenKind token;
  std::uint8_t binding;
  NodeKind node;
};

constexpr Operator operators[] = {
    {TokenKind::or_, 1, NodeKind::either},      {TokenKind::and_, 2, NodeKind::both},
    {TokenKind::less, 3, NodeKind::less},       {TokenKind::less_equal, 3, NodeKind::less_equal},
    {TokenKind::greater, 3, NodeKind::greater}, {TokenKind::greater_equal, 3, NodeKind::greater_equal},
    {TokenKind::equal, 3, NodeKind::equal},     {TokenKind::not_equal, 3, NodeKind::not_equal},
    {TokenKind::in, 3, NodeKind::in},           {TokenKind::plus, 4, NodeKind::add},
    {TokenKind::minus, 4, NodeKind::subtract},  {TokenKind::star, 5, NodeKind::multiply},
    {TokenKind::slash, 5, NodeKind::divide},    {TokenKind::percent, 5, NodeKind::modulus},
};

constexpr int last_chain = 2;  // || and && take any number of operands

const Operator* find_operator(TokenKind token) {
  for (const Operator& candidate : operators) {
    if (candidate.token == token) return &candidate;
  }
  return nullptr;
}

}  // namespace

bool Parser::whole() { return advance() && expression() && (token_.kind == TokenKind::end || unexpected()); }

bool Parser::expression() {
  if (++depth_ > deepest_nesting) return made(false);
  if (!binary(1)) return false;
  if (token_.kind == TokenKind::question) {
    const Node node{.kind = NodeKind::choice, .offset = static_cast<std::uint16_t>(token_.begin)};
    if (!advance() || !binary(1) || !take(TokenKind::colon, "':' is missing") || !expression()) return false;
    if (!made(builder_.make(node, 3))) return false;
  }
  --depth_;
  return true;
}

bool Parser::binary(int least) {
  if (!unary()) return false;
  for (;;) {
    const Operator* const found = find_operator(token_.kind);
    if (found == nullptr || found->binding < least) return true;
    const Node node{.kind = found->node, .offset = static_cast<std::uint16_t>(token_.begin)};
    std::size_t operands = 1;
    do {
      if (!advance() || !binary(found->binding + 1)) return false;
      ++operands;
    } while (found->binding <= last_chain && token_.kind == found->token);
    if (!made(builder_.make(node, operands))) return false;
  }
}

bool Parser::unary() {
  if (token_.kind == TokenKind::not_) return repeated(TokenKind::not_, NodeKind::negation);
  if (token_.kind == TokenKind::minus) return repeated(TokenKind::minus, NodeKind::minus);
  return member(false);
}

bool Parser::repeated(TokenKind sign, NodeKind kind) {
  Node node{.kind = kind, .offset = static_cast<std::uint16_t>(token_.begin)};
  while (token_.kind == sign) {
    ++node.value;
    if (!advance()) return false;
  }
  // The last sign belongs to the number, or the least whole number could not be written.
  const bool is_number = token_.kind == TokenKind::integer || token_.kind == TokenKind::number;
  const bool negative = sign == TokenKind::minus && is_number;
  if (negative) --node.value;
  return member(negative) && (node.value == 0 || made(builder_.make(node, 1)));
}

bool Parser::advance() {
  token_ = lexer_.next();
  return token_.kind != TokenKind::invalid || syntax(token_.begin, lexer_.reason());
}

bool Parser::take(TokenKind kind, const char* missing) {
  return token_.kind == kind ? advance() : syntax(token_.begin, missing);
}

bool Parser::made(bool fits) {
  return fits || limit(token_.begin, "more than 40 levels or 1024 parts, which is the limit");
}

bool Parser::unexpected() {
  if (token_.kind == TokenKind::end) return syntax(token_.begin, "something is missing");
  const std::string reason = "'" + std::string(utf8_prefix(token_.text, 40)) + "' cannot stand here";
  return syntax(token_.begin, reason.c_str());
}

bool Parser::syntax(std::size_t offset, const char* reason) {
  problem_ = problem_at(ProblemCode::condition_syntax, path_, source_, offset, reason);
  return false;
}

bool Parser::limit(std::size_t offset, const char* reason) {
  problem_ = problem_at(ProblemCode::condition_limit, path_, source_, offset, reason);
  return false;
}

bool Parser::unknown_function(std::size_t offset, std::string_view name) {
  problem_ = problem_at(ProblemCode::unknown_function, path_, source_, offset, {});
  problem_->details.emplace_back("value", name);
  problem_->details.emplace_back("suggestion", function_hint(name));
  return false;
}

Result<Expression> parse(std::string_view source, std::string_view path, Predicates predicates) {
  if (source.size() > longest_source) {
    return problem_at(ProblemCode::condition_limit, path, source.substr(0, 0), 0,
                      "more than 4096 bytes, which is the limit");
  }
  if (const auto byte = first_invalid_utf8(source)) {
    return problem_at(ProblemCode::condition_syntax, path, source.substr(0, *byte), *byte, "this is not UTF-8");
  }
  Parser parser(source, path, predicates);
  if (!parser.whole()) return std::move(parser.problem());
  return parser.builder().finish();
}

}  // namespace zeroten::condition
