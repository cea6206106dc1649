#include "survey/text.h"

#include "base/language.h"

namespace zeroten::survey {

namespace {

const std::string* exact(const LocalizedText& text, std::string_view tag) {
  for (const auto& [language, words] : text.by_language) {
    if (language == tag) return &words;
  }
  return nullptr;
}

}  // namespace

std::string_view text_in(const LocalizedText& text, std::string_view language,
                         const std::vector<std::string>& fallbacks) {
  if (text.empty()) return {};
  if (const std::string* universal = exact(text, "")) return *universal;
  std::vector<std::string_view> offered;
  for (const auto& entry : text.by_language) offered.push_back(entry.first);
  if (const std::string* best = exact(text, match_language(language, offered))) return *best;
  for (const std::string& fallback : fallbacks) {
    if (const std::string* best = exact(text, match_language(fallback, offered))) return *best;
  }
  return text.by_language.front().second;
}

const LocalizedText* text_for(const VariantText& text, std::optional<int> score) {
  for (const Variant& variant : text.variants) {
    if (score && *score >= variant.low && *score <= variant.high) return &variant.text;
  }
  return text.otherwise.empty() ? nullptr : &text.otherwise;
}

}  // namespace zeroten::survey
