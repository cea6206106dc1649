// Small changes that last: they add up where a single period shows nothing.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace zeroten::score {

struct CusumPoint {
  double up;     // 0 or more, in standard errors: how much has gathered above the centre
  double down;   // 0 or more: below it
  bool signals;  // one of them is above the threshold
};

struct CusumSettings {
  double slack = 0.5;    // k: half the change to find, in standard errors
  double threshold = 5;  // h
};

/// The tabular CUSUM (Page 1954, Biometrika 41; k and h as in Montgomery, "Introduction to Statistical Quality
/// Control") of the z of a control chart. An empty period leaves the sums as they are. They go on after a signal.
std::vector<CusumPoint> cusum(std::span<const std::optional<double>> z, const CusumSettings& settings = {});

}  // namespace zeroten::score
