#include "targeting/moment.h"

#include "targeting/duration.h"
#include "tests/catch.h"

using namespace zeroten::targeting;

namespace {

/// 2026-03-02T23:30:00Z
constexpr std::int64_t late = 1'772'494'200'000;

}  // namespace

TEST_CASE("the local day is that of the respondent's offset") {
  CHECK(local_day({late, 0}) == "2026-03-02");
  CHECK(local_day({late, 60}) == "2026-03-03");
  CHECK(local_day({late, -720}) == "2026-03-02");
  CHECK(local_day({late, 840}) == "2026-03-03");
  CHECK(local_day({-1, 0}) == "1969-12-31");
}

TEST_CASE("a day begins at local midnight") {
  CHECK(start_of("2026-03-03", {late, 60}) == late - 30 * minute);
  CHECK(start_of("2026-03-03", {late, -300}) == late + 30 * minute + 5 * hour);
}

TEST_CASE("a time is written as the respondent's clock shows it") {
  CHECK(local_time(late, {0, 60}) == "2026-03-03 00:30");
  CHECK(local_time(late, {0, -330}) == "2026-03-02 18:00");
}
