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

bool has_subtag(std::string_view tag, std::string_view name) {
  while (tag.find('-') != std::string_view::npos) {
    tag.remove_prefix(tag.find('-') + 1);
    if (same(primary(tag), name)) return true;
  }
  return false;
}

/// Whether `tag` is Chinese in traditional characters: as it says itself, else as its region writes (CLDR, likely
/// subtags).
bool is_traditional(std::string_view tag) {
  if (has_subtag(tag, "Hant") || has_subtag(tag, "Hans")) return has_subtag(tag, "Hant");
  return has_subtag(tag, "TW") || has_subtag(tag, "HK") || has_subtag(tag, "MO");
}

/// Whether a reader of `wanted` can read `tag` as far as its script goes: only Chinese has two that are asked for
/// without being named.
bool same_script(std::string_view tag, std::string_view wanted) {
  return !same(primary(tag), "zh") || !same(primary(wanted), "zh") || is_traditional(tag) == is_traditional(wanted);
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

bool covers_language(std::string_view tag, std::string_view wanted) {
  return !tag.empty() && same(tag, wanted.substr(0, tag.size())) &&
         (wanted.size() == tag.size() || wanted[tag.size()] == '-');
}

std::string_view match_language(std::string_view wanted, const std::vector<std::string_view>& offered) {
  std::string_view best;
  for (const std::string_view tag : offered) {
    if (tag.size() > best.size() && covers_language(tag, wanted) && same_script(tag, wanted)) best = tag;
  }
  if (!best.empty()) return best;
  for (const std::string_view tag : offered) {
    if (same(primary(tag), primary(wanted)) && same_script(tag, wanted)) return tag;
  }
  // A reader of bokmål is not given nynorsk because it stands first: the language itself, then the best known of its
  // family, then any of it.
  for (const std::string_view language : {primary(wanted), family(wanted)}) {
    for (const std::string_view tag : offered) {
      if (same(primary(tag), language)) return tag;
    }
  }
  for (const std::string_view tag : offered) {
    if (same(family(tag), family(wanted))) return tag;
  }
  return {};
}

}  // namespace zeroten
