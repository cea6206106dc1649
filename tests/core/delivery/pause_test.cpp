#include "delivery/pause.h"

#include "tests/catch.h"

using namespace zeroten::delivery;

TEST_CASE("a pause is anywhere from a second to a ceiling that doubles up to five minutes") {
  struct Case {
    int failures;
    std::int64_t ceiling;
  };
  const auto each = GENERATE(Case{1, 2000}, Case{2, 4000}, Case{5, 32'000}, Case{8, 256'000}, Case{9, 300'000},
                             Case{100, 300'000}, Case{0, 2000});
  CAPTURE(each.failures);
  CHECK(pause_after(each.failures, 0) == 1000);
  CHECK(pause_after(each.failures, 0.5) == 1000 + (each.ceiling - 1000) / 2);
  CHECK(pause_after(each.failures, 1) == each.ceiling);
  CHECK(pause_after(each.failures, 7) == each.ceiling);
}

TEST_CASE("what is left of a pause is nothing, or less than an hour") {
  CHECK(remaining(5000, 4000) == 1000);
  CHECK(remaining(4000, 4000) == 0);
  CHECK(remaining(3000, 4000) == 0);
  CHECK(remaining(3'604'000, 4000) == 3'600'000);
  CHECK(remaining(3'604'001, 4000) == 0);
}
