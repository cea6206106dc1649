// Which of several ratings a score rests on.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace zeroten::score {

inline constexpr std::size_t most_drivers = 12;  // 2^12 regressions

/// Fewer complete rows say nothing: ten for each driver (Harrell 2015, Regression Modeling Strategies, 4.4), and no
/// thin sample.
constexpr std::int64_t least_driver_rows(std::size_t drivers) {
  return std::max<std::int64_t>(30, static_cast<std::int64_t>(10 * drivers));
}

struct Drivers {
  double r_squared;            // how much of the outcome's variance all drivers explain together, 0 to 1
  std::vector<double> shares;  // of r_squared, in the order given: they add up to it
  std::int64_t n;              // rows that were complete
};

/// LMG or Shapley shares of R² (Lindeman, Merenda and Gold 1980; Grömping 2006, Journal of Statistical Software 17):
/// what a driver adds to R², averaged over all orders in which drivers can enter a linear regression; exact. A constant
/// driver gets 0; drivers that say the same share alike. Rows with anything missing (NaN) are left out. Nothing for no
/// or more than most_drivers drivers, columns of different lengths, fewer complete rows than drivers + 2, or a constant
/// outcome.
std::optional<Drivers> drivers(std::span<const double> outcome, std::span<const std::vector<double>> columns);

}  // namespace zeroten::score
