#include "flow/event.h"

#include "base/names.h"

namespace zeroten::flow {

namespace {
constexpr NameTable<EventType, 5> names{{{EventType::answer, "answer"},
                                         {EventType::next, "next"},
                                         {EventType::back, "back"},
                                         {EventType::dismiss, "dismiss"},
                                         {EventType::language, "language"}}};
}  // namespace

std::string_view name_of(EventType type) { return name_in(names, type); }
std::optional<EventType> event_type(std::string_view name) { return value_in(names, name); }

}  // namespace zeroten::flow
