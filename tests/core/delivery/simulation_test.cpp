// The promises of the outbox (docs/delivery.md) under faults of every kind, in every order.
#include <cstdlib>

#include "tests/catch.h"
#include "tests/core/delivery/simulation_mutant.h"
#include "tests/core/delivery/simulation_schedule.h"

using namespace zeroten;

namespace {

int wanted_schedules() {
  const char* wanted = std::getenv("ZEROTEN_SCHEDULES");
  return wanted == nullptr ? 100'000 : std::atoi(wanted);
}

}  // namespace

TEST_CASE("no answer that was said to be safe is lost, and all arrive when the faults stop", "[simulation]") {
  const int schedules = wanted_schedules();
  const test::Finding found = test::search(schedules, delivery::step);
  INFO("seed " << found.seed << ": " << found.violation << "\nwhat is needed for it:\n"
               << test::in_words(found.schedule));
  CHECK(found.violation.empty());
  CHECK(found.schedules == schedules);
}

TEST_CASE("an outbox that breaks one rule is found out", "[simulation]") {
  for (const test::Mutant& mutant : test::mutants()) {
    const test::Finding found = test::search(10'000, mutant.outbox);
    UNSCOPED_INFO(mutant.rule << ": after " << found.schedules << " schedules, " << found.schedule.size()
                              << " acts are needed: " << found.violation);
    CHECK_FALSE(found.violation.empty());
  }
}
