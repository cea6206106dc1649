#include "collector/letter_case.h"

#include <clocale>
#include <cwctype>

namespace zeroten::collector {

namespace {

wint_t small_letter(wint_t letter) {
  static const locale_t unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
  if (unicode != nullptr) return towlower_l(letter, unicode);
  return letter >= U'A' && letter <= U'Z' ? letter + 32 : letter;
}

/// The character that begins at `at`, which moves behind it.
char32_t take(std::string_view text, std::size_t& at) {
  const auto first = static_cast<unsigned char>(text[at++]);
  if (first < 0x80) return first;
  const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
  char32_t character = first & (0x3FU >> more);
  for (int i = 0; i < more; ++i) character = character << 6 | (static_cast<unsigned char>(text[at++]) & 0x3FU);
  return character;
}

void put(std::string& text, char32_t character) {
  if (character < 0x80) {
    text += static_cast<char>(character);
    return;
  }
  const int more = character < 0x800 ? 1 : character < 0x10000 ? 2 : 3;
  constexpr unsigned marks[] = {0, 0xC0, 0xE0, 0xF0};
  text += static_cast<char>(marks[more] | character >> (6 * more));
  for (int left = more - 1; left >= 0; --left) text += static_cast<char>(0x80U | ((character >> (6 * left)) & 0x3FU));
}

}  // namespace

std::string small_letters(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) put(result, small_letter(take(text, at)));
  return result;
}

}  // namespace zeroten::collector
