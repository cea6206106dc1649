// The wall of targeting, a module of its own that a page loads where a survey may be due: JSON text crosses, through
// these names (docs/messages.md, Targeting).
#include <emscripten/bind.h>

#include "engine/targeting.h"

namespace {

/// One for each page.
zeroten::engine::Targeting& targeting() {
  static zeroten::engine::Targeting all;
  return all;
}

std::string open(const std::string& configuration) { return targeting().open(configuration); }
std::string send(const std::string& event) { return targeting().send(event); }

}  // namespace

EMSCRIPTEN_BINDINGS(zeroten_targeting) {
  emscripten::function("open", &open);
  emscripten::function("send", &send);
}
