// What is left of the steps that an evaluation may take.
#pragma once

#include "base/value.h"
#include "condition/limits.h"

namespace zeroten::condition {

class Budget {
 public:
  /// False once there is not enough left; it stays false.
  bool spend(std::size_t steps) {
    left_ = steps > left_ ? 0 : left_ - steps;
    return left_ != 0;
  }
  bool spend_text(std::size_t bytes) { return spend(bytes / bytes_per_step); }
  bool is_spent() const { return left_ == 0; }

 private:
  std::size_t left_ = most_steps + 1;  // so that nothing left means too many
};

/// What a copy of `value` costs: one step for each value in it, and its texts.
bool spend_copy(Budget& budget, const Value& value);

}  // namespace zeroten::condition
