// The wall of the outbox, a module of its own that a page loads once its first screen is there: JSON text crosses,
// through this one name (docs/delivery.md).
#include <emscripten/bind.h>

#include "engine/outbox.h"

namespace {

/// One for each page.
std::string send(const std::string& event) {
  static zeroten::engine::Outbox outbox;
  return outbox.send(event);
}

}  // namespace

EMSCRIPTEN_BINDINGS(zeroten_outbox) { emscripten::function("send", &send); }
