// Groups too small to show: whoever knows the group would know who said what.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace zeroten::score {

inline constexpr std::int64_t default_minimum = 5;  // the common one; health statistics use 10
inline constexpr std::int64_t least_minimum = 3;

enum class Visibility {
  shown,
  small,       // fewer answers than the minimum
  complement,  // enough, but a small group would follow from the total less what is shown
};

struct Suppression {
  std::vector<Visibility> groups;  // in the order given
  bool total_shown;                // false where a hidden group would follow from the total whatever else is hidden
};

/// What may be shown of groups that add up to a total that is shown, too: no score, no comment and no count of the
/// others. Groups that nobody is in are shown: they tell of nobody. Hidden are at least two groups with at least
/// `minimum` answers together, or none; the smallest groups are taken for that, the earlier of equals. To be applied
/// after every filter. A minimum below least_minimum counts as that.
Suppression suppress(std::span<const std::int64_t> counts, std::int64_t minimum = default_minimum);

}  // namespace zeroten::score
