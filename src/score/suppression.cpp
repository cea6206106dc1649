#include "score/suppression.h"

#include <algorithm>

namespace zeroten::score {

namespace {

/// The smallest group that is shown and has answers, or the number of groups.
std::size_t smallest_shown(std::span<const std::int64_t> counts, const Suppression& suppression) {
  std::size_t best = counts.size();
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0 || suppression.groups[i] != Visibility::shown) continue;
    if (best == counts.size() || counts[i] < counts[best]) best = i;
  }
  return best;
}

}  // namespace

Suppression suppress(std::span<const std::int64_t> counts, std::int64_t minimum) {
  const std::int64_t needed = std::max(minimum, least_minimum);
  Suppression result{std::vector<Visibility>(counts.size(), Visibility::shown), true};
  std::int64_t hidden = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0 || counts[i] >= needed) continue;
    result.groups[i] = Visibility::small;
    hidden += counts[i];
  }
  while (hidden > 0 && hidden < needed) {  // one small group alone never has enough
    const std::size_t next = smallest_shown(counts, result);
    if (next == counts.size()) {
      result.total_shown = false;
      break;
    }
    result.groups[next] = Visibility::complement;
    hidden += counts[next];
  }
  return result;
}

}  // namespace zeroten::score
