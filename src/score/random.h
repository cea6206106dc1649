// Chance from a seed: the same numbers everywhere.
#pragma once

#include <cstdint>

namespace zeroten::score {

/// SplitMix64 (Steele, Lea, Flood 2014, "Fast splittable pseudorandom number generators"). For resampling, not for
/// secrets.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next();
  /// 0 <= value < 1, in steps of 2^−53.
  double uniform();
  /// How many of `n` trials succeed, each with probability `p`: exact up to rounding, by inversion outwards from the
  /// likeliest count, in a time that grows with √n. Only for 0 <= n < 2^53 and 0 <= p <= 1.
  std::int64_t binomial(std::int64_t n, double p);

 private:
  std::uint64_t state_;
};

}  // namespace zeroten::score
