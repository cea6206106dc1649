#include "codec/wording_codec.h"

#include "base/language.h"
#include "base/utf8.h"
#include "codec/json_value.h"
#include "codec/list_reader.h"

namespace zeroten::codec {

namespace {

/// A phrase that says nothing would be a button without a name.
std::string_view read_phrase(ObjectReader& object, std::string_view key) {
  const std::string* text = object.string(key, Need::required);
  if (text == nullptr) return {};
  if (!has_content(*text)) object.report(key, ProblemCode::empty);
  return *text;
}

void check_head(ObjectReader& object, const std::string& language, const std::string& direction) {
  if (!is_language_tag(language)) {
    object.report("language", ProblemCode::invalid_language, {{"value", language}});
  }
  if (direction != "ltr" && direction != "rtl") {
    report_unknown(object.place_of("direction"), direction, "ltr, rtl", object.problems());
  }
}

}  // namespace

Result<LoadedWording> read_wording(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {largest_wording}, problems);
  if (!value) return problems;
  ObjectReader object(*value, "", problems);
  // All texts first, so that the list does not move any more when the wording begins to look at it.
  std::vector<std::string> texts;
  texts.reserve(survey::phrase_count + 2);
  for (const std::string_view key : {"language", "direction"}) {
    texts.emplace_back(object.text(key, Need::required));
  }
  object.string("name");
  for (const auto& [phrase, key] : survey::phrase_names) {
    texts.emplace_back(read_phrase(object, key));
  }
  check_head(object, texts[0], texts[1]);
  object.finish();
  if (has_errors(problems)) return problems;
  survey::Wording wording{texts[0], texts[1], {}};
  for (std::size_t i = 0; i < survey::phrase_count; ++i) wording.phrases[i] = texts[i + 2];
  return LoadedWording(std::move(texts), wording);
}

}  // namespace zeroten::codec
