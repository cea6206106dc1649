// Stands in for codec/condition_codec.cpp and condition/evaluate*.cpp in the classic build: it has no conditions, and
// refuses definitions with some.
#include "codec/condition_codec.h"
#include "codec/object_reader.h"
#include "condition/evaluate.h"

namespace zeroten::condition {

Outcome evaluate(const Expression&, const Value::Map&, Predicates) { return {}; }
bool is_met(const Expression&, const Value::Map&, Predicates) { return false; }

}  // namespace zeroten::condition

namespace zeroten::codec {

condition::Expression condition_member(ObjectReader& object, std::string_view key) {
  if (object.member(key) != nullptr) object.report(key, ProblemCode::unknown_key);
  return {};
}

condition::Expression read_condition(const Value&, const Place& place, Problems& problems) {
  place.report(problems, ProblemCode::unknown_value);
  return {};
}

}  // namespace zeroten::codec
