#include "score/trend.h"

namespace zeroten::score {

void Trend::add(Day day, int score, std::int64_t times) { tallies[first_day(period, day)].add(score, times); }

Trend operator+(const Trend& left, const Trend& right) {
  Trend sum = left;
  for (const auto& [day, tally] : right.tallies) {
    Tally& entry = sum.tallies[day];
    entry = entry + tally;
  }
  return sum;
}

std::vector<TrendPoint> dense(const Trend& trend, std::size_t most) {
  std::vector<TrendPoint> points;
  if (trend.tallies.empty()) return points;
  const Day last = trend.tallies.rbegin()->first;
  for (Day first = trend.tallies.begin()->first; first <= last; first = points.back().next) {
    if (points.size() == most) return {};
    const auto found = trend.tallies.find(first);
    points.push_back(
        {first, next_first_day(trend.period, first), found == trend.tallies.end() ? Tally() : found->second});
  }
  return points;
}

}  // namespace zeroten::score
