#include "codec/variant_key.h"

#include "score/category.h"

namespace zeroten::codec {

namespace {

std::optional<int> score_in(std::string_view digits) {
  if (digits == "10") return 10;
  if (digits.size() != 1 || digits[0] < '0' || digits[0] > '9') return std::nullopt;
  return digits[0] - '0';
}

ScoreRange scores_of(score::Category category) {
  ScoreRange range{score::highest_score, score::lowest_score};
  for (int score = score::lowest_score; score <= score::highest_score; ++score) {
    if (score::category_of(score) != category) continue;
    if (score < range.low) range.low = score;
    if (score > range.high) range.high = score;
  }
  return range;
}

}  // namespace

std::optional<ScoreRange> score_range(std::string_view key) {
  if (const auto category = score::category(key)) return scores_of(*category);
  const std::size_t dash = key.find('-');
  const auto low = score_in(key.substr(0, dash));
  const auto high = dash == std::string_view::npos ? low : score_in(key.substr(dash + 1));
  if (!low || !high || *low > *high) return std::nullopt;
  return ScoreRange{*low, *high};
}

}  // namespace zeroten::codec
