// The responses of one device that no collector has acknowledged, in texts: what the page and other hosts drive.
#pragma once

#include <string>

#include "delivery/state.h"

namespace zeroten::engine {

/// JSON texts in, JSON texts out (docs/delivery.md). Never throws; whatever is wrong comes back as problems. Holds no
/// clock, storage or network: its host performs every command and reports what came of it. One for each page.
class Outbox {
 public:
  /// {"commands":[…],"problems":[…]}. A refused event changes nothing.
  std::string send(const std::string& event);

 private:
  delivery::State state_;
};

}  // namespace zeroten::engine
