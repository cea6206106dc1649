// Tallies by period.
#pragma once

#include <map>
#include <vector>

#include "score/tally.h"
#include "score/zone.h"

namespace zeroten::score {

struct TrendPoint {
  Day first;  // of the period
  Day next;   // first day of the next period
  Tally tally;
};

/// A value; `+` is associative and commutative, for trends of one period and zone.
struct Trend {
  Period period = Period::month;
  std::map<Day, Tally> tallies;  // by first_day(); periods without answers are not in it

  /// Only for 0 <= score <= 10 and times >= 1.
  void add(Day day, int score, std::int64_t times = 1);

  bool operator==(const Trend&) const = default;
};

Trend operator+(const Trend& left, const Trend& right);

/// All periods from the first to the last one with answers, empty ones too. Nothing where that would be more than
/// `most`: a single wrong date of the year 1 is not worth 700,000 days.
std::vector<TrendPoint> dense(const Trend& trend, std::size_t most = 20'000);

}  // namespace zeroten::score
