#include "table/weighted_reading.h"

#include "tests/catch.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using zeroten::table::Refusal;

namespace {

zeroten::table::WeightedReading weighted(const std::string& text) {
  const test::TempFolder folder;
  return zeroten::table::read_weighted(folder.write("file", text), "score", "Weight");
}

}  // namespace

TEST_CASE("answers count as much as their weights say") {
  const auto reading = weighted("Score,weight\n10,2\n0,0.5\n,1\n9,\"1,5\"\n");
  CHECK(reading.n == 3);
  CHECK(reading.missing == 1);
  CHECK(reading.tally.weights[10] == 2);
  CHECK(reading.tally.weights[9] == 1.5);
  CHECK(reading.tally.squares[0] == 0.25);
  CHECK(reading.weight_name == "weight");
}

TEST_CASE("a weight that is no number above 0 is refused by line") {
  const std::string weight = GENERATE("0", "-1", "NaN", "", "inf", "two", "0.0");
  const auto reading = weighted("score,weight\n9,1\n9," + weight + "\n");
  INFO(weight);
  CHECK(reading.n == 1);
  REQUIRE(reading.refusals.count(Refusal::no_weight) == 1);
  CHECK(reading.refusals.examples(Refusal::no_weight).front().line == 3);
}

TEST_CASE("answers that are none are refused before their weights") {
  const auto reading = weighted("score,weight\n11,0\n7.5,0\nx,0\n,0\n");
  CHECK(reading.refusals.count(Refusal::outside) == 1);
  CHECK(reading.refusals.count(Refusal::not_whole) == 1);
  CHECK(reading.refusals.count(Refusal::no_number) == 1);
  CHECK(reading.refusals.count(Refusal::no_weight) == 0);
  CHECK(reading.missing == 1);
}
