#include "table/refusals.h"

#include "tests/catch.h"

using namespace zeroten::table;

TEST_CASE("refused rows of two readings are counted together, the examples of the first one first") {
  Refusals first;
  Refusals second;
  for (int line = 1; line <= 4; ++line) first.add(Refusal::outside, line, "11");
  for (int line = 10; line <= 13; ++line) second.add(Refusal::outside, line, "12");
  second.add(Refusal::no_weight, 14, "0");
  first.merge(second);
  CHECK(first.count(Refusal::outside) == 8);
  CHECK(first.count(Refusal::no_weight) == 1);
  REQUIRE(first.examples(Refusal::outside).size() == most_examples);
  CHECK(first.examples(Refusal::outside).back().line == 10);
}

TEST_CASE("every kind of refusal has words for a person") {
  for (std::size_t place = 0; place < refusal_count; ++place) {
    CHECK_FALSE(words_of(static_cast<Refusal>(place)).empty());
  }
}
