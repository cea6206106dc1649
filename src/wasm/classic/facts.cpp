// Stands in for codec/fact_codec.cpp in the classic build: it refuses definitions that declare facts; what a host says
// about undeclared ones is left out, as ever.
#include "codec/fact_codec.h"

namespace zeroten::codec {

std::vector<survey::Fact> read_declared_facts(ObjectReader& definition) {
  if (definition.member("facts") != nullptr) definition.report("facts", ProblemCode::unknown_key);
  return {};
}

Value::Map read_facts(const Value&, const Place&, const std::vector<survey::Fact>&, Problems&) { return {}; }

}  // namespace zeroten::codec
