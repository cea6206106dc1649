#include "score/sample_size.h"

#include <algorithm>
#include <cmath>

#include "score/normal.h"

namespace zeroten::score {

namespace {

constexpr double added_answers = 3;  // of the adjusted Wald interval

bool is_variance(double variance) { return variance > 0 && variance <= 1; }

std::optional<std::int64_t> rounded_up(double answers, bool adjusted) {
  const double needed = std::ceil(answers - (adjusted ? added_answers : 0));
  if (!(needed < 0x1p53)) return std::nullopt;
  return std::max(std::int64_t{1}, static_cast<std::int64_t>(needed));
}

}  // namespace

std::optional<double> margin_of_error(const Sample& sample, double level) {
  if (!(sample.n() > 0)) return std::nullopt;
  return 100.0 * two_sided_z(level) * sample.standard_error();
}

std::optional<double> finite_margin(double margin, double n, double population) {
  if (!(n > 0 && n <= population)) return std::nullopt;
  if (n == population) return 0.0;
  return margin * std::sqrt((population - n) / (population - 1));
}

std::optional<std::int64_t> answers_for_margin(double margin, const Plan& plan) {
  if (!(margin > 0) || !is_variance(plan.variance)) return std::nullopt;
  const double ratio = 100.0 * two_sided_z(plan.level) / margin;
  return rounded_up(ratio * ratio * plan.variance, plan.adjusted);
}

std::int64_t answers_of_population(std::int64_t answers, std::int64_t population) {
  const double all = static_cast<double>(population);
  const double wanted = static_cast<double>(answers);
  const auto needed = static_cast<std::int64_t>(std::ceil(wanted / (1 + (wanted - 1) / all)));
  return std::min(needed, population);
}

std::optional<std::int64_t> answers_for_difference(double points, const DifferencePlan& plan) {
  if (!(points > 0) || !is_variance(plan.variance_a) || !is_variance(plan.variance_b)) return std::nullopt;
  if (!(plan.power >= 0.5 && plan.power < 1)) return std::nullopt;
  // The power looks to one side only: its z is the two-sided one of 2·power − 1.
  const double power_z = plan.power > 0.5 ? two_sided_z(2 * plan.power - 1) : 0;
  const double ratio = 100.0 * (two_sided_z(plan.level) + power_z) / points;
  return rounded_up(ratio * ratio * (plan.variance_a + plan.variance_b), plan.adjusted);
}

}  // namespace zeroten::score
