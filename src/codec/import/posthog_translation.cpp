#include "codec/import/posthog_translation.h"

#include "base/language.h"

namespace zeroten::codec::importing {

using survey::LocalizedText;

std::string lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

LocalizedText translated(Source& source, const Json* translations, std::string_view key) {
  LocalizedText text = words_member(source, key, Recall::none);
  if (translations == nullptr || text.empty()) return text;
  for (auto entry = translations->begin(); entry != translations->end(); ++entry) {
    const auto found = entry->is_object() ? entry->find(std::string(key)) : entry->end();
    if (!entry->is_object() || found == entry->end() || !is_language_tag(entry.key())) continue;
    const std::string path = child_path(child_path(source.path_of("translations"), entry.key()), key);
    const auto words = read_words(source.draft(), &*found, path, Recall::none);
    if (words.empty()) continue;
    if (text.by_language[0].first.empty()) text.by_language[0].first = source.draft().default_language;
    text.by_language.emplace_back(entry.key(), words.by_language[0].second);
  }
  return text;
}

const Json* translation_of(const Json* translations, const std::string& language, std::string_view key) {
  const auto found = translations->find(language);
  if (!found->is_object()) return nullptr;
  const auto member = found->find(std::string(key));
  return member == found->end() ? nullptr : &*member;
}

}  // namespace zeroten::codec::importing
