// The words of a condition.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zeroten::condition {

enum class TokenKind : std::uint8_t {
  end,
  invalid,  // the lexer says why
  name,     // reserved words too: after a dot they are names
  integer,  // decimal, or 0x and hexadecimal digits
  number,   // with a fraction or an exponent
  text,     // with its quotes
  true_,
  false_,
  null,
  in,
  open_round,
  close_round,
  open_square,
  close_square,
  open_curly,
  close_curly,
  dot,
  comma,
  colon,
  question,
  plus,
  minus,
  star,
  slash,
  percent,
  not_,
  less,
  less_equal,
  greater,
  greater_equal,
  equal,
  not_equal,
  and_,
  or_,
};

struct Token {
  TokenKind kind = TokenKind::end;
  std::size_t begin = 0;
  std::string_view text = {};
};

}  // namespace zeroten::condition
