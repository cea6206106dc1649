// Outboxes that break one rule each: proof that the simulation would find it.
#pragma once

#include <vector>

#include "tests/core/delivery/simulation_world.h"

namespace zeroten::test {

struct Mutant {
  const char* rule;
  Outbox outbox;
};

const std::vector<Mutant>& mutants();

}  // namespace zeroten::test
