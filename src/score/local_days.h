// Local days of many instants, one after the other.
#pragma once

#include <cstdint>

#include "score/zone.h"

namespace zeroten::score {

/// As local_day(), and quicker where neighbours have the same offset. The zone has to stay where it is.
class LocalDays {
 public:
  explicit LocalDays(const Zone& zone) : zone_(zone) {}

  Day of(std::int64_t instant);

 private:
  void find(std::int64_t instant);

  const Zone& zone_;
  // From here to there the offset is the same.
  std::int64_t from_ = 0;
  std::int64_t until_ = 0;
  std::int64_t offset_ = 0;  // milliseconds
};

}  // namespace zeroten::score
