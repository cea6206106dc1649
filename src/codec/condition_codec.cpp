#include "codec/condition_codec.h"

#include "condition/parse.h"
#include "survey/environment.h"

namespace zeroten::codec {

condition::Expression condition_member(ObjectReader& object, std::string_view key) {
  const Json* value = object.member(key);
  if (value == nullptr) return {};
  return read_condition(*value, object.path_of(key), object.problems());
}

condition::Expression read_condition(const Json& value, const std::string& path, Problems& problems) {
  const auto text = read_string(value, path, problems);
  if (!text) return {};
  auto parsed = condition::parse(*text, path, survey::predicates());
  if (parsed) return std::move(*parsed);
  problems.insert(problems.end(), parsed.problems().begin(), parsed.problems().end());
  return {};
}

}  // namespace zeroten::codec
