// What a host reports to an outbox, out of JSON (docs/delivery.md, Events).
#pragma once

#include <string_view>

#include "base/result.h"
#include "delivery/event.h"

namespace zeroten::codec {

/// Bytes: a page of the box, whose records may each be as long as a response can be.
inline constexpr std::size_t largest_delivery_event = 8 * 1024 * 1024;

/// Form only. What is inside the entries of the box and the bodies of answers is not the host's fault: it is never a
/// problem.
Result<delivery::Event> read_delivery_event(std::string_view json);

}  // namespace zeroten::codec
