// Whether many groups answer alike: one test before looking at each.
#pragma once

#include <optional>
#include <span>

#include "score/sample.h"

namespace zeroten::score {

struct Homogeneity {
  double chi_square;
  int freedom;               // degrees of freedom: (groups − 1)(categories − 1)
  double p;                  // 0 to 1
  double smallest_expected;  // below 5, Cochran's rule of thumb calls the p rough
};

/// Pearson's chi-square of k groups × 3 categories, without a correction. Groups and categories that nobody is in are
/// left out, which a chi-square cannot have. Nothing where fewer than two groups or categories are left: there is
/// nothing to compare.
std::optional<Homogeneity> homogeneity(std::span<const Sample> groups);

}  // namespace zeroten::score
