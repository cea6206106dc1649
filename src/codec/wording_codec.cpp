#include "codec/wording_codec.h"

#include "base/language.h"
#include "base/utf8.h"
#include "codec/list_reader.h"

namespace zeroten::codec {

namespace {

/// A phrase that says nothing would be a button without a name.
std::string read_phrase(ObjectReader& object, std::string_view key) {
  auto text = object.string(key, Need::required);
  if (text && !has_content(*text)) report(object.problems(), ProblemCode::empty, object.path_of(key));
  return std::move(text).value_or("");
}

void check_head(ObjectReader& object, const std::string& language, const std::string& direction) {
  if (!is_language_tag(language)) {
    report(object.problems(), ProblemCode::invalid_language, object.path_of("language"), {{"value", language}});
  }
  if (direction != "ltr" && direction != "rtl") {
    object.problems().push_back(unknown_value(object.path_of("direction"), direction, "ltr, rtl"));
  }
}

}  // namespace

Result<LoadedWording> read_wording(std::string_view json) {
  Problems problems;
  const auto value = parse_json(json, {largest_wording}, problems);
  if (!value) return problems;
  ObjectReader object(*value, "", problems);
  // All texts first, so that the list does not move any more when the wording begins to look at it.
  std::vector<std::string> texts;
  for (const std::string_view key : {"language", "direction"}) {
    texts.push_back(object.string(key, Need::required).value_or(""));
  }
  object.string("name");
  for (const auto& [phrase, key] : survey::phrase_names) {
    texts.push_back(read_phrase(object, key));
  }
  check_head(object, texts[0], texts[1]);
  object.finish();
  if (has_errors(problems)) return problems;
  survey::Wording wording{texts[0], texts[1], {}};
  for (std::size_t i = 0; i < survey::phrase_count; ++i) wording.phrases[i] = texts[i + 2];
  return LoadedWording(std::move(texts), wording);
}

}  // namespace zeroten::codec
