// Where the answers changed, if they changed once.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "score/sample.h"

namespace zeroten::score {

struct ChangePoint {
  std::size_t first_after;  // the first period of the new time, 1 or more; never an empty one
  Sample before;
  Sample after;
  double likelihood_ratio;  // G = 2 (log-likelihood with the change − without), 0 or more
  double p;                 // at most this: chi-square of G, times the number of places tried (Bonferroni), at most 1
};

/// The split of the periods in two with the greatest likelihood of promoters, passives and detractors (multinomial).
/// There is always a likeliest place: p says whether it is more than chance. The earliest of equals. Nothing where
/// answers are in fewer than two periods.
std::optional<ChangePoint> change_point(std::span<const Sample> periods);

}  // namespace zeroten::score
