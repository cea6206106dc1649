#include "base/number_text.h"

#include <limits>

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("numbers are written as JavaScript writes them") {
  using Row = std::pair<double, std::string>;
  const auto [number, text] = GENERATE(values<Row>({
      {0.0, "0"},
      {-0.0, "0"},
      {1.0, "1"},
      {-1.5, "-1.5"},
      {0.1, "0.1"},
      {123.456, "123.456"},
      {100000.0, "100000"},
      {1e20, "100000000000000000000"},
      {1e21, "1e+21"},
      {1.5e300, "1.5e+300"},
      {0.000001, "0.000001"},
      {0.00000123, "0.00000123"},
      {1e-7, "1e-7"},
      {-1.25e-9, "-1.25e-9"},
      {5e-324, "5e-324"},
      {9007199254740993.0, "9007199254740992"},
      {std::numeric_limits<double>::infinity(), "Infinity"},
      {-std::numeric_limits<double>::infinity(), "-Infinity"},
      {std::numeric_limits<double>::quiet_NaN(), "NaN"},
  }));
  CHECK(shortest_text(number) == text);
}
