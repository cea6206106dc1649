// Who is asked what, and when, in texts: what the page's prompts and other hosts drive (docs/targeting.md).
#pragma once

#include <string>
#include <vector>

#include "targeting/circumstances.h"
#include "targeting/rules.h"

namespace zeroten::engine {

/// JSON texts in, JSON texts out (docs/messages.md, Targeting). Never throws; whatever is wrong comes back as problems.
/// Holds the surveys and nothing else: the history comes with every event and goes back with every reply, so that the
/// host can let both happen in one transaction.
class Targeting {
 public:
  /// The surveys from now on. A definition that cannot be used is left out, and its problems come back.
  std::string open(const std::string& configuration);
  /// {"history","plan",…,"problems"}. A refused event has problems and nothing else.
  std::string send(const std::string& event) const;

 private:
  std::vector<targeting::Survey> surveys_;
  targeting::Duration cooldown_ = targeting::usual_cooldown;
};

}  // namespace zeroten::engine
