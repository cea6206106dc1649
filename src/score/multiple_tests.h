// Many tests at once: of twenty that find nothing, one finds something. These correct for it.
#pragma once

#include <span>
#include <vector>

namespace zeroten::score {

/// Holm's adjusted p-values (Holm 1979, Scandinavian Journal of Statistics 6), in the order given: reject those below
/// alpha, and a single false alarm is rarer than alpha. Each from its p to 1. Only for 0 <= p <= 1.
std::vector<double> holm(std::span<const double> p);

/// Benjamini and Hochberg's (1995, JRSS B 57): of what is rejected, alpha on average is a false alarm. Milder, for
/// looking around.
std::vector<double> benjamini_hochberg(std::span<const double> p);

}  // namespace zeroten::score
