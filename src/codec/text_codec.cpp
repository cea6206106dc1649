#include "codec/text_codec.h"

#include "base/language.h"
#include "base/utf8.h"
#include "codec/variant_key.h"
#include "survey/link.h"
#include "survey/markup.h"

namespace zeroten::codec {

namespace {

/// Links in a text are held to the rule for links elsewhere.
void check_links(std::string_view text, const Place& place, Problems& problems) {
  for (const survey::Run& run : survey::compile_markup(text)) {
    if (run.style != survey::Style::link || survey::is_safe_link(run.url)) continue;
    place.report(problems, ProblemCode::unsafe_link, {{"value", utf8_prefix(run.url, 200)}});
  }
}

/// Adds the words of one language.
void read_words(const Value& value, const Place& place, std::string_view language, survey::LocalizedText& text,
                Problems& problems) {
  const std::string* words = read_string(value, place, problems);
  if (words == nullptr) return;
  if (!has_content(*words)) {
    place.report(problems, ProblemCode::empty);
  } else if (code_points(*words) > longest_text) {
    place.report(problems, ProblemCode::too_long, {{"max", std::to_string(longest_text)}});
  }
  check_links(*words, place, problems);
  text.by_language.emplace_back(language, *words);
}

bool has_only_languages(const Value::Map& map) {
  for (const auto& entry : map) {
    if (!is_language_tag(entry.first)) return false;
  }
  return true;
}

void read_variant(std::string_view key, const Value& value, const Place& place, survey::VariantText& text,
                  Problems& problems) {
  if (key == "default") return read_localized(value, place, text.otherwise, problems);
  const auto range = score_range(key);
  // What cannot be a variant is read as well: an author wants to hear of everything.
  survey::Variant& variant = text.variants.emplace_back();
  if (range) {
    variant.low = range->low;
    variant.high = range->high;
  }
  variant.key = key;
  read_localized(value, place, variant.text, problems);
  if (range) return;
  place.report(problems, ProblemCode::invalid_variant, {{"key", utf8_prefix(key, 64)}});
  text.variants.pop_back();
}

}  // namespace

void read_localized(const Value& value, const Place& place, survey::LocalizedText& text, Problems& problems) {
  const Value::Map* map = value.map();
  if (map == nullptr) return read_words(value, place, {}, text, problems);
  if (map->empty()) place.report(problems, ProblemCode::empty);
  for (const auto& [language, words] : *map) {
    if (!is_language_tag(language)) {
      place.at(language).report(problems, ProblemCode::invalid_language, {{"value", utf8_prefix(language, 64)}});
    }
    read_words(words, place.at(language), language, text, problems);
  }
}

void read_variants(const Value& value, const Place& place, survey::VariantText& text, Problems& problems) {
  const Value::Map* map = value.map();
  if (map == nullptr || has_only_languages(*map)) return read_localized(value, place, text.otherwise, problems);
  for (const auto& [key, words] : *map) read_variant(key, words, place.at(key), text, problems);
}

void localized_member(ObjectReader& object, std::string_view key, survey::LocalizedText& text, Need need) {
  const Value* value = object.member(key, need);
  if (value != nullptr) read_localized(*value, object.place_of(key), text, object.problems());
}

void variants_member(ObjectReader& object, std::string_view key, survey::VariantText& text, Need need) {
  const Value* value = object.member(key, need);
  if (value != nullptr) read_variants(*value, object.place_of(key), text, object.problems());
}

}  // namespace zeroten::codec
