#include "collector/rate_limit.h"

#include "tests/catch.h"

using namespace zeroten::collector;
using namespace std::chrono_literals;

TEST_CASE("a burst is let through, and then one after the other") {
  RateLimit limit({.per_second = 2, .burst = 3});
  for (int number = 0; number < 3; ++number) CHECK(limit.take("a", 0ms) == 0ms);
  CHECK(limit.take("a", 0ms) == 500ms);
  CHECK(limit.take("a", 100ms) == 400ms);
  CHECK(limit.take("a", 500ms) == 0ms);
  CHECK(limit.take("a", 500ms) == 500ms);
}

TEST_CASE("a bucket never holds more than its burst") {
  RateLimit limit({.per_second = 2, .burst = 3});
  CHECK(limit.take("a", 0ms) == 0ms);
  for (int number = 0; number < 3; ++number) CHECK(limit.take("a", 1h) == 0ms);
  CHECK(limit.take("a", 1h) > 0ms);
}

TEST_CASE("one client does not pay for another") {
  RateLimit limit({.per_second = 1, .burst = 1});
  CHECK(limit.take("a", 0ms) == 0ms);
  CHECK(limit.take("a", 0ms) > 0ms);
  CHECK(limit.take("b", 0ms) == 0ms);
}

TEST_CASE("a clock that goes back gives nothing and takes nothing") {
  RateLimit limit({.per_second = 1, .burst = 1});
  CHECK(limit.take("a", 5s) == 0ms);
  CHECK(limit.take("a", 1s) == 1s);
  CHECK(limit.take("a", 6s) == 0ms);
}

TEST_CASE("of too many clients the one that was silent for longest is forgotten") {
  RateLimit limit({.per_second = 1, .burst = 1}, 2);
  limit.take("a", 0ms);
  limit.take("b", 1ms);
  limit.take("a", 2ms);
  limit.take("c", 3ms);
  CHECK(limit.clients() == 2);
  CHECK(limit.take("a", 4ms) > 0ms);
  CHECK(limit.take("b", 5ms) == 0ms);
  for (int number = 0; number < 10'000; ++number) limit.take(std::to_string(number), 6ms);
  CHECK(limit.clients() == 2);
}

TEST_CASE("a rate of nothing is no limit") {
  RateLimit limit(Rate{});
  for (int number = 0; number < 1000; ++number) CHECK(limit.take("a", 0ms) == 0ms);
  CHECK(limit.clients() == 0);
}
