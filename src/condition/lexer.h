// Splits a condition into words.
#pragma once

#include "condition/token.h"

namespace zeroten::condition {

/// White space is space, tab, CR, LF and FF; // begins a comment. Keeps a view of `source`.
class Lexer {
 public:
  explicit Lexer(std::string_view source) : source_(source) {}

  /// `end` again and again behind the last one. `invalid` where no word begins: reason() says why.
  Token next();
  const char* reason() const { return reason_; }

 private:
  char peek(std::size_t ahead = 0) const;
  void skip_space();
  void skip_digits();
  TokenKind name();
  TokenKind number();
  TokenKind text();
  TokenKind symbol();
  TokenKind invalid(const char* reason);

  std::string_view source_;
  std::size_t at_ = 0;
  const char* reason_ = nullptr;
};

}  // namespace zeroten::condition
