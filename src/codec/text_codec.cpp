#include "codec/text_codec.h"

#include <algorithm>

#include "base/language.h"
#include "base/utf8.h"
#include "codec/variant_key.h"
#include "survey/link.h"
#include "survey/markup.h"

namespace zeroten::codec {

namespace {

/// Links in a text are held to the rule for links elsewhere.
void check_links(std::string_view text, const std::string& path, Problems& problems) {
  for (const survey::Run& run : survey::compile_markup(text)) {
    if (run.style != survey::Style::link || survey::is_safe_link(run.url)) continue;
    report(problems, ProblemCode::unsafe_link, path, {{"value", utf8_prefix(run.url, 200)}});
  }
}

std::optional<std::string> read_words(const Json& value, const std::string& path, Problems& problems) {
  auto text = read_string(value, path, problems);
  if (!text) return std::nullopt;
  if (!has_content(*text)) {
    report(problems, ProblemCode::empty, path);
  } else if (code_points(*text) > longest_text) {
    report(problems, ProblemCode::too_long, path, {{"max", std::to_string(longest_text)}});
  }
  check_links(*text, path, problems);
  return text;
}

bool has_only_languages(const Json& object) {
  for (auto entry = object.begin(); entry != object.end(); ++entry) {
    if (!is_language_tag(entry.key())) return false;
  }
  return true;
}

void report_overlap(const survey::VariantText& text, const ScoreRange& range, const std::string& key,
                    const std::string& path, Problems& problems) {
  for (const survey::Variant& other : text.variants) {
    const int shared = std::max(other.low, range.low);
    if (shared > std::min(other.high, range.high)) continue;
    report(problems, ProblemCode::overlapping_variant, path, {{"key", key}, {"score", std::to_string(shared)}});
    return;
  }
}

}  // namespace

survey::LocalizedText read_localized(const Json& value, const std::string& path, Problems& problems) {
  survey::LocalizedText text;
  if (!value.is_object()) {
    if (auto words = read_words(value, path, problems)) text.by_language.emplace_back("", std::move(*words));
    return text;
  }
  if (value.empty()) report(problems, ProblemCode::empty, path);
  for (auto entry = value.begin(); entry != value.end(); ++entry) {
    const std::string entry_path = child_path(path, entry.key());
    if (!is_language_tag(entry.key())) {
      const std::string_view key = utf8_prefix(entry.key(), 64);
      report(problems, ProblemCode::invalid_language, entry_path, {{"value", key}});
    }
    if (auto words = read_words(*entry, entry_path, problems)) {
      text.by_language.emplace_back(entry.key(), std::move(*words));
    }
  }
  return text;
}

survey::VariantText read_variants(const Json& value, const std::string& path, Problems& problems) {
  survey::VariantText text;
  if (!value.is_object() || has_only_languages(value)) {
    text.otherwise = read_localized(value, path, problems);
    return text;
  }
  for (auto entry = value.begin(); entry != value.end(); ++entry) {
    const std::string entry_path = child_path(path, entry.key());
    survey::LocalizedText words = read_localized(*entry, entry_path, problems);
    if (entry.key() == "default") {
      text.otherwise = std::move(words);
    } else if (const auto range = score_range(entry.key())) {
      report_overlap(text, *range, entry.key(), entry_path, problems);
      text.variants.push_back({range->low, range->high, std::move(words), entry.key()});
    } else {
      const std::string_view key = utf8_prefix(entry.key(), 64);
      report(problems, ProblemCode::invalid_variant, entry_path, {{"key", key}});
    }
  }
  return text;
}

survey::LocalizedText localized_member(ObjectReader& object, std::string_view key, Need need) {
  const Json* value = object.member(key, need);
  return value == nullptr ? survey::LocalizedText() : read_localized(*value, object.path_of(key), object.problems());
}

survey::VariantText variants_member(ObjectReader& object, std::string_view key, Need need) {
  const Json* value = object.member(key, need);
  return value == nullptr ? survey::VariantText() : read_variants(*value, object.path_of(key), object.problems());
}

}  // namespace zeroten::codec
