// The words of an expression of SurveyJS. Authoring only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zeroten::codec::importing {

struct Word {
  /// name: {in braces}. word: operators that are words, true and false, and texts without quotes.
  enum class Kind : std::uint8_t { name, text, number, word, sign, end, broken } kind = Kind::end;
  std::string text;  // lower case for words
};

/// The next word of `rest`, which is taken off it.
Word next_word(std::string_view& rest);

}  // namespace zeroten::codec::importing
