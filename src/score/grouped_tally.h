// Tallies by period and segments: what every report is made of, and what many files and machines add up to.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "score/period.h"
#include "score/tally.h"

namespace zeroten::score {

/// Which group: the first day of its period (0 where nothing is grouped by time), and a value for each dimension; "" is
/// a group of its own, of those who have none.
struct GroupKey {
  Day period = 0;
  std::vector<std::string> segments;

  bool operator==(const GroupKey&) const = default;
};

/// By period, then by the bytes of the segments: an order that no locale changes.
bool operator<(const GroupKey& left, const GroupKey& right);

/// How answers were grouped. Only tallies of the same grouping add up.
struct Grouping {
  std::string metric = "nps";           // what the counts are of
  std::optional<Period> period;         // nothing: not by time
  std::string zone;                     // the IANA zone that the days are of; "" where not by time
  std::vector<std::string> dimensions;  // names of the segments, in order

  bool operator==(const Grouping&) const = default;
};

/// A value. Counts are whole numbers, so that any order of merging gives the same one, byte for byte once written.
struct GroupedTally {
  Grouping grouping;
  std::map<GroupKey, Tally> groups;
  std::int64_t missing = 0;  // rows of people who were asked and did not answer
  std::int64_t refused = 0;  // rows that could not be read as an answer

  bool operator==(const GroupedTally&) const = default;
};

/// Both together; nothing where they were grouped differently.
std::optional<GroupedTally> merge(GroupedTally left, const GroupedTally& right);

/// All groups in one.
Tally total(const GroupedTally& tally);

}  // namespace zeroten::score
