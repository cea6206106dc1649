#include "base/language.h"

#include <algorithm>

namespace zeroten {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
bool is_letter_or_digit(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }

bool same(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

std::string_view primary(std::string_view tag) { return tag.substr(0, tag.find('-')); }

/// "no" is the macrolanguage of nb and nn; whoever asks for any of the three can read bokmål.
std::string_view family(std::string_view tag) {
  const std::string_view language = primary(tag);
  return same(language, "no") || same(language, "nn") ? std::string_view("nb") : language;
}

}  // namespace

bool is_language_tag(std::string_view text) {
  const std::string_view language = primary(text);
  if (language.size() < 2 || language.size() > 3 || !std::all_of(language.begin(), language.end(), is_letter)) {
    return false;
  }
  while (text.find('-') != std::string_view::npos) {
    text.remove_prefix(text.find('-') + 1);
    const std::string_view subtag = primary(text);
    if (subtag.empty() || subtag.size() > 8 || !std::all_of(subtag.begin(), subtag.end(), is_letter_or_digit)) {
      return false;
    }
  }
  return true;
}

std::string_view match_language(std::string_view wanted, const std::vector<std::string_view>& offered) {
  for (std::string_view range = wanted; !range.empty();) {
    for (const std::string_view tag : offered) {
      if (same(tag, range)) return tag;
    }
    const std::size_t cut = range.rfind('-');
    range = cut == std::string_view::npos ? std::string_view() : range.substr(0, cut);
  }
  for (const std::string_view tag : offered) {
    if (same(family(tag), family(wanted))) return tag;
  }
  return {};
}

}  // namespace zeroten
