// Recursive descent over the words of a condition. Only parse.cpp needs it.
#pragma once

#include <optional>

#include "base/problem.h"
#include "condition/function.h"
#include "condition/lexer.h"
#include "condition/predicate.h"
#include "condition/tree_builder.h"

namespace zeroten::condition {

/// Each function reads one rule of the grammar and leaves its node on the builder's stack. False: there is a problem.
class Parser {
 public:
  Parser(std::string_view source, std::string_view path, Predicates predicates)
      : source_(source), path_(path), predicates_(predicates), lexer_(source), builder_(source) {}

  bool whole();
  TreeBuilder& builder() { return builder_; }
  Problem& problem() { return *problem_; }

 private:
  bool expression();
  /// Operators that bind at least as tightly as `least`.
  bool binary(int least);
  bool unary();
  bool repeated(TokenKind sign, NodeKind kind);

  bool member(bool negative);
  bool dot();
  bool subscript();
  bool method(std::string_view name, std::size_t offset);
  bool macro(NodeKind kind, std::size_t offset);

  bool primary(bool negative);
  bool number(bool negative);
  bool text();
  bool round();
  bool list();
  bool map();
  bool word();
  bool name(std::string_view name, std::size_t offset);
  bool has();
  bool global(std::string_view name, std::size_t offset);
  bool call(const Node& node, std::size_t given, std::size_t wanted);
  /// Items up to `close`, separated by commas; a comma may stand before `close` where `trailing`.
  bool items(TokenKind close, bool trailing, std::size_t& count);

  bool advance();
  bool take(TokenKind kind, const char* missing);
  bool constant(Value value);
  bool made(bool fits);
  bool unexpected();
  /// The reasons are plain pointers: a view costs the page two instructions more at each of thirty places.
  bool syntax(std::size_t offset, const char* reason);
  bool limit(std::size_t offset, const char* reason);
  bool unknown_function(std::size_t offset, std::string_view name);

  std::string_view source_;
  std::string_view path_;
  Predicates predicates_;
  Lexer lexer_;
  TreeBuilder builder_;
  Token token_;
  std::optional<Problem> problem_;
  std::size_t depth_ = 0;
  std::vector<std::string_view> locals_;
};

}  // namespace zeroten::condition
