#include "score/target.h"

#include "score/normal.h"

namespace zeroten::score {

std::optional<TargetCheck> over_target(const Sample& sample, double target) {
  if (!(sample.n() > 0) || !(target >= -100 && target <= 100)) return std::nullopt;
  const Sample more = adjusted(sample);
  // Never 0: the adjusted counts have promoters and detractors.
  const double z = (more.mean() - target / 100.0) / more.standard_error();
  const double tail = two_sided_tail(z) / 2;
  return TargetCheck{target, z > 0 ? 1 - tail : tail};
}

}  // namespace zeroten::score
