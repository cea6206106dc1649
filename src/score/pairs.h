// Two columns of numbers that belong together.
#pragma once

#include <span>
#include <vector>

namespace zeroten::score {

struct Pairs {
  std::vector<double> x;
  std::vector<double> y;

  std::size_t size() const { return x.size(); }
};

/// The pairs of which both are finite (pairwise deletion), up to the end of the shorter column. NaN stands for what is
/// missing.
Pairs complete_pairs(std::span<const double> x, std::span<const double> y);

/// The ranks from 1, and for equal values the middle of theirs. Only for finite values.
std::vector<double> middle_ranks(std::span<const double> values);

/// Each less the mean of all. Two passes: formulas with one lose all digits at offsets of 1e8.
std::vector<double> centred(std::span<const double> values);

}  // namespace zeroten::score
