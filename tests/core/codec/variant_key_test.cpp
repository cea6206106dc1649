#include "codec/variant_key.h"

#include <string>

#include "tests/catch.h"

using zeroten::codec::score_range;

TEST_CASE("a category, a score or a range says which scores it is for") {
  struct Case {
    std::string key;
    int low, high;
  };
  const auto [key, low, high] = GENERATE(Case{"detractor", 0, 6}, Case{"passive", 7, 8}, Case{"promoter", 9, 10},
                                         Case{"0", 0, 0}, Case{"9", 9, 9}, Case{"10", 10, 10}, Case{"0-10", 0, 10},
                                         Case{"0-3", 0, 3}, Case{"9-10", 9, 10}, Case{"3-3", 3, 3});
  CAPTURE(key);
  const auto range = score_range(key);
  REQUIRE(range);
  CHECK(range->low == low);
  CHECK(range->high == high);
}

TEST_CASE("nothing else is one") {
  const std::string key =
      GENERATE(as<std::string>(), "", "-", "3-", "-3", "3-1", "10-9", "0-11", "11", "00", "07", "0-03", "1-2-3",
               "1 - 2", " 1", "1.5", "promotor", "Promoter", "promoters", "default", "x", "1-x", "0–3", "+1", "0x1");
  CAPTURE(key);
  CHECK_FALSE(score_range(key));
}
