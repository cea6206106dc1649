// How sure a number of answers makes a score, and how many a wanted certainty takes.
#pragma once

#include <cstdint>
#include <optional>

#include "score/interval.h"
#include "score/sample.h"

namespace zeroten::score {

/// z·SE of the plain score, in points; of the adjusted one, call it with adjusted(sample). Nothing when nobody
/// answered.
std::optional<double> margin_of_error(const Sample& sample, double level = default_level);

/// `margin` when the n answers come from a population of `population`: times √((N − n)/(N − 1)). 0 when all were asked.
/// Nothing unless 0 < n <= N.
std::optional<double> finite_margin(double margin, double n, double population);

// Variances of one answer, p + d − (p − d)², for those who plan.
inline constexpr double worst_variance = 1.0;
inline constexpr double typical_variance = 0.75;

struct Plan {
  double variance = worst_variance;  // 0 < variance <= 1
  double level = default_level;
  bool adjusted = true;  // for the adjusted Wald interval, which brings three answers of its own; false: plain Wald
};

/// Answers for a margin of ± `margin` points: ⌈z² v / m² − 3⌉, at least 1 (Sauro and Lewis 2016, "Quantifying the User
/// Experience"). Nothing for a margin that is not above 0, a variance outside (0, 1], or more than 2^53 answers.
std::optional<std::int64_t> answers_for_margin(double margin, const Plan& plan = {});

/// `answers` when there are only `population` to ask: n / (1 + (n − 1)/N), rounded up; never more than there are. Only
/// for answers > 0, population > 0.
std::int64_t answers_of_population(std::int64_t answers, std::int64_t population);

struct DifferencePlan {
  double variance_a = worst_variance;
  double variance_b = worst_variance;
  double level = default_level;
  double power = 0.8;  // how often a true difference of this size is found, 0.5 <= power < 1
  bool adjusted = true;
};

/// Answers in each of two groups, so that a difference of `points` shows: ⌈(v₁ + v₂)(z_α + z_β)² / m² − 3⌉, at least 1.
/// Nothing as above, or for a power outside [0.5, 1).
std::optional<std::int64_t> answers_for_difference(double points, const DifferencePlan& plan = {});

}  // namespace zeroten::score
