// The tallies that a page has opened, by the numbers that it gave them, and reports on parts of them: what the bindings
// of the report hold (docs/messages.md, Report).
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "score/grouped_tally.h"

namespace zeroten::engine {

/// Not for two threads at once.
class Reports {
 public:
  /// `tally` as codec::write_grouped_tally has it. Gives what there is to ask for, or problems; with problems, a tally
  /// that has this number already stays.
  std::string open(std::uint32_t handle, const std::string& tally);
  /// `request` as codec::read_report_request has it. Gives a report, or {"zeroten_report":1,"hidden":"small"} where
  /// fewer than the minimum are in the part that is asked for, or in the rest of the same days: they could be known.
  std::string report(std::uint32_t handle, const std::string& request) const;
  /// Releases the memory; none by this number is fine.
  void close(std::uint32_t handle);

 private:
  std::map<std::uint32_t, score::GroupedTally> open_;
};

}  // namespace zeroten::engine
