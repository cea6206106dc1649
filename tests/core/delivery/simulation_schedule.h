// Schedules of faults: drawn from a seed, run, and shrunk when they find something.
#pragma once

#include <string>
#include <vector>

#include "tests/core/delivery/simulation_world.h"

namespace zeroten::test {

using Schedule = std::vector<Step>;

/// The same for ever for the same seed.
Schedule schedule_of(std::uint64_t seed);

/// What the schedule violates; empty: nothing.
std::string violation_of(const Schedule& schedule, const Outbox& outbox);

/// Without every act that the violation does not need.
Schedule shrink(Schedule schedule, const Outbox& outbox);

/// One act a line.
std::string in_words(const Schedule& schedule);

struct Finding {
  /// How many schedules were run; the last one found something if `violation` is not empty.
  int schedules = 0;
  std::uint64_t seed = 0;
  std::string violation = {};
  Schedule schedule = {};
};

/// Runs the schedules of the seeds 1, 2, … until one finds something.
Finding search(int schedules, const Outbox& outbox);

}  // namespace zeroten::test
