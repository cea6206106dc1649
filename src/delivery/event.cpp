#include "delivery/event.h"

#include "base/names.h"

namespace zeroten::delivery {

namespace {
constexpr NameTable<EventType, 18> names{{{EventType::opened, "opened"},
                                          {EventType::saved, "saved"},
                                          {EventType::stored, "stored"},
                                          {EventType::changed, "changed"},
                                          {EventType::store_failed, "storeFailed"},
                                          {EventType::loaded, "loaded"},
                                          {EventType::wiped, "wiped"},
                                          {EventType::locked, "locked"},
                                          {EventType::unlocked, "unlocked"},
                                          {EventType::answered, "answered"},
                                          {EventType::send_failed, "sendFailed"},
                                          {EventType::woke, "woke"},
                                          {EventType::online, "online"},
                                          {EventType::leaving, "leaving"},
                                          {EventType::credentials, "credentials"},
                                          {EventType::resend, "resend"},
                                          {EventType::inspect, "inspect"},
                                          {EventType::withdrawn, "withdrawn"}}};
}  // namespace

std::string_view name_of(EventType type) { return name_in(names, type); }
std::optional<EventType> event_type(std::string_view name) { return value_in(names, name); }

}  // namespace zeroten::delivery
