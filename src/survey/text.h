// Texts of a survey: one for all languages or one per language; and, where wording depends on the score, variants.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zeroten::survey {

/// Language tag → text, in the order of the tags. The tag "" means every language.
struct LocalizedText {
  std::vector<std::pair<std::string, std::string>> by_language;

  bool empty() const { return by_language.empty(); }
  bool operator==(const LocalizedText&) const = default;
};

/// The text for `language`: the tag that serves it best, else the one that serves the first of `fallbacks` for which
/// there is one, else the first text there is. Empty only if `text` is empty. Valid as long as `text`.
std::string_view text_in(const LocalizedText& text, std::string_view language,
                         const std::vector<std::string>& fallbacks);

/// The text for the scores `low` to `high`, both included.
struct Variant {
  int low = 0;
  int high = 0;
  LocalizedText text;
  /// As it is written: "promoter", "9", "0-3".
  std::string key = {};

  bool operator==(const Variant&) const = default;
};

struct VariantText {
  /// They do not overlap.
  std::vector<Variant> variants;
  /// For scores that no variant covers, and while there is no score.
  LocalizedText otherwise;

  bool empty() const { return variants.empty() && otherwise.empty(); }
  bool operator==(const VariantText&) const = default;
};

/// The text for `score`; null if no variant covers it and there is no other text.
const LocalizedText* text_for(const VariantText& text, std::optional<int> score);

}  // namespace zeroten::survey
