#include "score/rating.h"

#include <algorithm>
#include <cmath>

#include "score/share_interval.h"
#include "score/student_t.h"

namespace zeroten::score {

namespace {

std::int64_t count_of(const Tally& tally, int from, int to) {
  std::int64_t sum = 0;
  for (int answer = from; answer <= to; ++answer) sum += tally.counts[static_cast<std::size_t>(answer)];
  return sum;
}

double mean_of(const Tally& tally, const Scale& scale, double n) {
  double sum = 0;
  for (int answer = scale.lowest; answer <= scale.highest; ++answer) {
    sum += static_cast<double>(tally.counts[static_cast<std::size_t>(answer)]) * answer;
  }
  return sum / n;
}

/// The answer at a place, counted from 0, when all stand in order.
int answer_at(const Tally& tally, const Scale& scale, std::int64_t place) {
  int answer = scale.lowest;
  for (std::int64_t passed = tally.counts[static_cast<std::size_t>(answer)]; passed <= place;) {
    passed += tally.counts[static_cast<std::size_t>(++answer)];
  }
  return answer;
}

std::optional<Interval> mean_interval(const Tally& tally, const Scale& scale, double mean, double level) {
  const std::int64_t count = count_of(tally, scale.lowest, scale.highest);
  if (count < 2) return std::nullopt;
  const double n = static_cast<double>(count);
  double squares = 0;
  for (int answer = scale.lowest; answer <= scale.highest; ++answer) {
    squares += static_cast<double>(tally.counts[static_cast<std::size_t>(answer)]) * (answer - mean) * (answer - mean);
  }
  const double margin = two_sided_t(level, n - 1) * std::sqrt(squares / (n - 1) / n);
  return Interval{std::max<double>(scale.lowest, mean - margin), std::min<double>(scale.highest, mean + margin), level};
}

Share share_of(const Tally& tally, int from, int to, std::int64_t n, double level) {
  const std::int64_t hits = count_of(tally, from, to);
  const double all = static_cast<double>(n);
  return {hits, static_cast<double>(hits) / all, *wilson(static_cast<double>(hits), all, level)};
}

}  // namespace

std::optional<Scale> scale(int lowest, int highest, int bottom, int top) {
  const bool ordered = lowest <= bottom && bottom < top && top <= highest;
  if (!ordered || !is_score(lowest) || !is_score(highest)) return std::nullopt;
  return Scale{lowest, highest, bottom, top};
}

std::optional<Rating> rating(const Tally& tally, const Scale& scale, double level) {
  const std::int64_t n = count_of(tally, scale.lowest, scale.highest);
  if (n == 0) return std::nullopt;
  const double mean = mean_of(tally, scale, static_cast<double>(n));
  const double median = (answer_at(tally, scale, (n - 1) / 2) + answer_at(tally, scale, n / 2)) / 2.0;
  const Share top = share_of(tally, scale.top, scale.highest, n, level);
  const Share bottom = share_of(tally, scale.lowest, scale.bottom, n, level);
  const double net = 100.0 * static_cast<double>(top.hits - bottom.hits) / static_cast<double>(n);
  return Rating{n, mean, median, mean_interval(tally, scale, mean, level), top, bottom, net};
}

}  // namespace zeroten::score
