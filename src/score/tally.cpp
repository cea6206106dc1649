#include "score/tally.h"

#include <numeric>

namespace zeroten::score {

void Tally::add(int score, std::int64_t times) { counts[static_cast<std::size_t>(score)] += times; }

std::int64_t Tally::n() const { return std::accumulate(counts.begin(), counts.end(), std::int64_t{0}); }

std::int64_t Tally::count(Category category) const {
  std::int64_t sum = 0;
  for (int score = lowest_score; score <= highest_score; ++score) {
    if (category_of(score) == category) sum += counts[static_cast<std::size_t>(score)];
  }
  return sum;
}

Tally operator+(const Tally& left, const Tally& right) {
  Tally sum = left;
  for (std::size_t i = 0; i < sum.counts.size(); ++i) sum.counts[i] += right.counts[i];
  return sum;
}

}  // namespace zeroten::score
