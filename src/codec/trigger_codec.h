// Triggers out of the member "show" of a definition (docs/targeting.md).
#pragma once

#include <vector>

#include "codec/object_reader.h"
#include "targeting/trigger.h"

namespace zeroten::codec {

inline constexpr std::size_t most_triggers = 20;
inline constexpr std::size_t longest_trigger = 200;  // code points of a name, selector or pattern

/// The member "on": an event's name, an object such as {"page": "/orders/*"}, or a list of them. Every page if there is
/// no such member.
std::vector<targeting::Trigger> read_triggers(ObjectReader& show);

/// A text of at most longest_trigger, not empty; empty and a problem if it is none.
std::string read_trigger_name(const Value& value, const Place& place, Problems& problems);

/// The member `key` as milliseconds; nothing if there is none, or a problem.
std::optional<targeting::Duration> read_duration(ObjectReader& object, std::string_view key);
std::optional<targeting::Duration> read_duration(const Value& value, const Place& place, Problems& problems);

}  // namespace zeroten::codec
