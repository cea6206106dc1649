#include "score/breaks.h"

namespace zeroten::score {

std::optional<Breaks> breaks(int last_detractor, int last_passive) {
  if (last_detractor < lowest_score || last_passive < last_detractor || last_passive >= highest_score) {
    return std::nullopt;
  }
  return Breaks{last_detractor, last_passive};
}

}  // namespace zeroten::score
