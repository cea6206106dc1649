#include "base/decimal.h"

#include <rapidcheck.h>

#include <cmath>
#include <cstdlib>
#include <limits>

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("a number is written as people write it") {
  using Row = std::pair<double, std::string>;
  const auto [number, text] = GENERATE(values<Row>({
      {0, "0"},
      {-0.0, "0"},
      {3, "3"},
      {0.5, "0.5"},
      {-12.25, "-12.25"},
      {-0.5, "-0.5"},
      {0.1 + 0.2, "0.3"},
      {1.10, "1.1"},
      {100, "100"},
      {0.000001, "0.000001"},
      {0.0000004, "0"},
      {-0.0000004, "0"},
      {0.0000005, "0.000001"},
      {0.999999, "0.999999"},
      {0.9999999, "1"},
      {1e9, "1000000000"},
      {999999999.999999, "999999999.999999"},
      {1e9 + 0.25, "1000000000"},
      {1e15, "1000000000000000"},
      {9007199254740991.0, "9007199254740991"},
      {1e300, "9007199254740991"},
      {-1e300, "-9007199254740991"},
      {std::numeric_limits<double>::infinity(), "9007199254740991"},
      {-std::numeric_limits<double>::infinity(), "-9007199254740991"},
      {5e-324, "0"},
  }));
  CAPTURE(number);
  CHECK(decimal(number) == text);
}

TEST_CASE("what is no number is the largest one, and no undefined behaviour") {
  CHECK(to_decimal(std::numeric_limits<double>::quiet_NaN()) == largest_whole);
}

TEST_CASE("a number is rounded to a millionth, and beyond the largest decimal to a whole one") {
  CHECK(to_decimal(1.23456789) == 1.234568);
  CHECK(to_decimal(-1.23456789) == -1.234568);
  CHECK(to_decimal(2e9 + 0.5) == 2e9 + 1);
  CHECK_FALSE(std::signbit(to_decimal(-0.0000001)));
}

TEST_CASE("a number in words reads back as the same number, and rounding twice is rounding once") {
  CHECK(rc::check([](double number) {
    const double rounded = to_decimal(number);
    RC_ASSERT(to_decimal(rounded) == rounded);
    RC_ASSERT(std::strtod(decimal(number).c_str(), nullptr) == rounded);
  }));
  CHECK(rc::check([](std::int64_t parts) {
    const double number = static_cast<double>(parts % 1'000'000'000'000'000) / 1e6;
    RC_ASSERT(to_decimal(number) == number);
    RC_ASSERT(std::strtod(decimal(number).c_str(), nullptr) == number);
    RC_ASSERT(decimal(number).find_first_not_of("0123456789.-") == std::string::npos);
  }));
}
