#include "targeting/event.h"

#include "base/names.h"

namespace zeroten::targeting {

namespace {

constexpr NameTable<EventType, 10> names{{{EventType::happened, "happened"},
                                          {EventType::woke, "woke"},
                                          {EventType::answered, "answered"},
                                          {EventType::dismissed, "dismissed"},
                                          {EventType::later, "later"},
                                          {EventType::closed, "closed"},
                                          {EventType::failed, "failed"},
                                          {EventType::reset, "reset"},
                                          {EventType::forget, "forget"},
                                          {EventType::inspect, "inspect"}}};

}  // namespace

std::string_view name_of(EventType type) { return name_in(names, type); }
std::optional<EventType> event_type(std::string_view name) { return value_in(names, name); }

}  // namespace zeroten::targeting
