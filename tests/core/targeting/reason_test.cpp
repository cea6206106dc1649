#include "targeting/reason.h"

#include "targeting/duration.h"
#include "tests/catch.h"

using namespace zeroten::targeting;

namespace {

/// 2026-03-02T07:00Z, 08:00 in Oslo.
constexpr Moment now{1'772'434'800'000, 60};

}  // namespace

TEST_CASE("a reason is a sentence with local times, and what stands in the way is named") {
  const std::int64_t until = now.wall + 3 * day;
  CHECK(words({ReasonCode::no_show}, now) == "Its definition has no \"show\", so nothing starts it by itself.");
  CHECK(words({ReasonCode::waiting, now.wall + 2 * second}, now) == "It comes in 2 seconds.");
  CHECK(words({ReasonCode::answered, until, {{"ago", "87 days"}}}, now) ==
        "It was answered 87 days ago. It may be shown again from 2026-03-05 08:00 on, in 3 days.");
  CHECK(words({ReasonCode::dismissed, {}, {{"ago", "1 day"}}}, now) ==
        "It was shown 1 day ago and not answered. It is not shown again.");
  CHECK(words({ReasonCode::cooldown, until, {{"other", "ces"}, {"ago", "4 days"}, {"least", "7 days"}}}, now) ==
        "The survey 'ces' was shown 4 days ago. After another survey there are 7 days of rest, until 2026-03-05 "
        "08:00.");
}

TEST_CASE("every reason has a name and words") {
  for (int code = 0; code <= static_cast<int>(ReasonCode::waiting); ++code) {
    CAPTURE(code);
    CHECK_FALSE(name_of(static_cast<ReasonCode>(code)).empty());
    CHECK(words({static_cast<ReasonCode>(code)}, now).find('{') == std::string::npos);
  }
}
