#include "codec/condition_codec.h"

#include "condition/parse.h"
#include "survey/environment.h"

namespace zeroten::codec {

condition::Expression condition_member(ObjectReader& object, std::string_view key) {
  const Value* value = object.member(key);
  return value == nullptr ? condition::Expression() : read_condition(*value, object.place_of(key), object.problems());
}

condition::Expression read_condition(const Value& value, const Place& place, Problems& problems) {
  const std::string* text = read_string(value, place, problems);
  if (text == nullptr) return {};
  auto parsed = condition::parse(*text, place.pointer(), survey::predicates());
  if (parsed) return std::move(*parsed);
  append(problems, parsed.problems());
  return {};
}

}  // namespace zeroten::codec
