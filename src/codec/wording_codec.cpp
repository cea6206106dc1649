#include "codec/wording_codec.h"

#include "base/language.h"
#include "base/utf8.h"
#include "codec/json_value.h"
#include "codec/list_reader.h"

namespace zeroten::codec {

namespace {

/// A phrase that says nothing would be a button without a name.
void read_phrase(const Value& value, const Place& place, std::string& phrase, Problems& problems) {
  const std::string* text = read_string(value, place, problems);
  if (text == nullptr) return;
  if (!has_content(*text)) place.report(problems, ProblemCode::empty);
  phrase = *text;
}

std::vector<std::string> read_phrases(ObjectReader& object) {
  const Value* value = object.member("phrases", Need::required);
  if (value == nullptr) return {};
  const Place place = object.place_of("phrases");
  const Value::List* list = value->list();
  // Another number is a file of another version.
  if (list == nullptr || list->size() != survey::phrase_count) {
    report_type(place, "a list of " + std::to_string(survey::phrase_count) + " texts", *value, object.problems());
    return {};
  }
  return read_list<std::string>(*value, place, {0, survey::phrase_count}, object.problems(), read_phrase);
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
  const std::string language(object.text("language", Need::required));
  const std::string direction(object.text("direction", Need::required));
  object.string("name");
  std::vector<std::string> texts = read_phrases(object);
  check_head(object, language, direction);
  object.finish();
  if (has_errors(problems)) return problems;
  // All texts first, so that the list does not move any more when the wording begins to look at it.
  texts.push_back(language);
  texts.push_back(direction);
  survey::Wording wording{texts[survey::phrase_count], texts[survey::phrase_count + 1], {}};
  for (std::size_t i = 0; i < survey::phrase_count; ++i) wording.phrases[i] = texts[i];
  return LoadedWording(std::move(texts), wording);
}

}  // namespace zeroten::codec
