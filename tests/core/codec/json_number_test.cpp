#include "codec/json_number.h"

#include <cfloat>

#include "codec/json.h"
#include "tests/catch.h"

using zeroten::codec::json_number;

TEST_CASE("a number is written as the shortest text that reads back as the same") {
  CHECK(json_number(0.1) == "0.1");
  CHECK(json_number(-71.1) == "-71.1");
  CHECK(json_number(1.0 / 3) == "0.3333333333333333");
  const double number = GENERATE(0.1 + 0.2, 1e-300, 1.7976931348623157e308, 100.0 / 7, 5e-324, 0.95);
  CHECK(zeroten::codec::Json::parse(json_number(number)).get<double>() == number);
}
