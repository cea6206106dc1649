// The failure that every store has in common.
#pragma once

#include <stdexcept>

namespace zeroten::collector {

/// The store cannot be used; what() says why, for people.
class StoreError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace zeroten::collector
