// Counts responses by what their facets say, for a store that gives them one after the other.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "score/grouped_tally.h"
#include "score/zone.h"
#include "table/groups.h"

namespace zeroten::collector {

class FacetCounter {
 public:
  explicit FacetCounter(const score::Grouping& grouping) : groups_(grouping), grouping_(grouping) {}

  /// `times` responses of one day with the same `facets` (codec::write_facets) and score. Quick where they come in the
  /// order of the facets.
  void count(std::string_view facets, std::optional<int> nps, score::Day day, std::int64_t times = 1);

  /// A response as it is stored, where its facets are not.
  void count_record(std::string_view record, std::optional<int> nps, const score::Zone& zone);

  score::GroupedTally tally() const { return groups_.tally(); }

 private:
  void add(std::optional<int> nps, score::Day day, std::int64_t times);

  table::Groups groups_;
  const score::Grouping& grouping_;
  std::string facets_;                 // of the last ones
  std::vector<std::string> segments_;  // the same, as texts
};

}  // namespace zeroten::collector
