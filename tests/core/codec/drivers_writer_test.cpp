#include "codec/drivers_writer.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("drivers are told by their part of what is explained, the largest first") {
  codec::DriverReport report{.outcome = "score", .questions = {"price", "service"}, .searched = 90, .n = 80};
  CHECK(write_drivers(report) == R"({"outcome":"score","searched":90,"n":80,"drivers":[]})");
  report.drivers = score::Drivers{.r_squared = 0.5, .shares = {0.125, 0.375}, .n = 80};
  CHECK(write_drivers(report) == R"({"outcome":"score","searched":90,"n":80,"r_squared":0.5,)"
                                 R"("drivers":[{"question":"service","part":0.75},{"question":"price","part":0.25}]})");
  report.drivers = score::Drivers{.r_squared = 0, .shares = {0, 0}, .n = 80};
  CHECK(write_drivers(report) == R"({"outcome":"score","searched":90,"n":80,"drivers":[]})");
}
