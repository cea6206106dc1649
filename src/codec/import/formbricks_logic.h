// The rules of a Formbricks survey: groups of conditions with actions, and the flat ones of older files. Authoring
// only.
#pragma once

#include "codec/import/source.h"

namespace zeroten::codec::importing {

/// Where the steps of a question or block of theirs are.
struct Place {
  std::string theirs;
  std::size_t first = 0;
  std::size_t last = 0;
};

struct Places {
  std::vector<Place> steps;
  /// By index in draft.endings.
  std::vector<std::string> endings;
};

/// Reads "logic" and "logicFallback" of a question or block into the jumps and demands behind its last step. What
/// cannot be said here is lost as a whole rule.
void read_formbricks_logic(const Json& owner, const std::string& path, const Place& place, const Places& places,
                           Draft& draft);

}  // namespace zeroten::codec::importing
