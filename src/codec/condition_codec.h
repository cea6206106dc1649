// Conditions out of a definition's JSON: texts in the language of docs/conditions.md.
#pragma once

#include "codec/object_reader.h"
#include "condition/expression.h"

namespace zeroten::codec {

/// The member `key` as a condition; none if there is no such member.
condition::Expression condition_member(ObjectReader& object, std::string_view key);

/// A condition out of `value`; a problem if it is no text or cannot be parsed.
condition::Expression read_condition(const Value& value, const Place& place, Problems& problems);

}  // namespace zeroten::codec
