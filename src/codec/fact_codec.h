// Facts: their declarations out of a definition, their values out of what a host says.
#pragma once

#include <vector>

#include "codec/object_reader.h"
#include "survey/fact.h"

namespace zeroten::codec {

inline constexpr std::size_t most_facts = 100;
inline constexpr std::size_t most_fact_values = 200;

/// The member "facts" of a definition: {"user.plan": ["free", "pro"], "user.orders": "int", "user.age": {"type": "int",
/// "min": 0}}.
std::vector<survey::Fact> read_declared_facts(ObjectReader& definition);

/// Facts by root and name ({"user": {"plan": "pro"}}). What is not declared is left out. What is not of its declared
/// type is left out with a warning: a survey goes on without a fact.
Value::Map read_facts(const Value& value, const Place& place, const std::vector<survey::Fact>& declared,
                      Problems& problems);

}  // namespace zeroten::codec
