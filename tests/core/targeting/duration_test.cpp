#include "targeting/duration.h"

#include "tests/catch.h"

using namespace zeroten::targeting;

TEST_CASE("a duration is a whole number and a unit") {
  const auto [text, expected] =
      GENERATE(Catch::Generators::table<std::string, Duration>({{"0s", 0},
                                                                {"3s", 3 * second},
                                                                {"30m", 30 * minute},
                                                                {"12h", 12 * hour},
                                                                {"90d", 90 * day},
                                                                {"2w", 14 * day},
                                                                {"3650d", longest_duration}}));
  CAPTURE(text);
  CHECK(duration(text) == expected);
}

TEST_CASE("anything else is no duration") {
  const std::string text =
      GENERATE("", "d", "3", "-3d", "3.5d", "3 d", "3D", "3651d", "1234567890s", "3y", "٣d", "3dd");
  CAPTURE(text);
  CHECK_FALSE(duration(text));
}

TEST_CASE("in words a duration is rounded up, so that nobody comes too early") {
  const auto [length, expected] = GENERATE(Catch::Generators::table<Duration, std::string>({{0, "0 seconds"},
                                                                                            {-5, "0 seconds"},
                                                                                            {1, "1 second"},
                                                                                            {second, "1 second"},
                                                                                            {61 * second, "2 minutes"},
                                                                                            {hour, "1 hour"},
                                                                                            {25 * hour, "2 days"},
                                                                                            {90 * day, "90 days"}}));
  CHECK(in_words(length) == expected);
}
