#include "score/pairs.h"

#include <cmath>

#include "tests/catch.h"

using namespace zeroten::score;

using Numbers = std::vector<double>;

TEST_CASE("a pair of which one is missing is left out") {
  const Pairs pairs = complete_pairs(Numbers{1, NAN, 3, 4, 5}, Numbers{5, 6, INFINITY, 8});
  CHECK(pairs.x == Numbers{1, 4});
  CHECK(pairs.y == Numbers{5, 8});
  CHECK(complete_pairs(Numbers{}, Numbers{1}).size() == 0);
}

TEST_CASE("equal values share the middle of their ranks") {
  CHECK(middle_ranks(Numbers{10, 20, 10, 5, 10}) == Numbers{3, 5, 3, 1, 3});
  CHECK(middle_ranks(Numbers{2, 1, 2, 1}) == Numbers{3.5, 1.5, 3.5, 1.5});
  CHECK(middle_ranks(Numbers{}).empty());
}

TEST_CASE("a large offset costs no digits") {
  CHECK(centred(Numbers{1e8 + 1, 1e8 + 2, 1e8 + 3}) == Numbers{-1, 0, 1});
  CHECK(centred(Numbers{7}) == Numbers{0});
  CHECK(centred(Numbers{}).empty());
}
