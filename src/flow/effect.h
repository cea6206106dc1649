// What the host must do after an event.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "flow/response.h"

namespace zeroten::flow {

/// Deliver the response: it replaces every one with a lower seq.
struct Save {
  Response response;
};

/// A new screen: move the focus to its heading.
struct Focus {
  std::string target;
};

/// An ending with a reward: once the response is stored, ask the collector for a code out of this pool.
struct Claim {
  std::string pool;
};

/// Take the survey away.
struct Close {};

using Effect = std::variant<Save, Focus, Claim, Close>;
using Effects = std::vector<Effect>;

}  // namespace zeroten::flow
