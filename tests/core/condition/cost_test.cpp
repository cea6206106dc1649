#include "condition/cost.h"

#include "tests/core/condition/declared.h"

using namespace zeroten::condition;

TEST_CASE("usual conditions fit the budget by far, and what may not fit costs more than it") {
  const auto declarations = declared();
  const auto cost = [&](const char* source) { return worst_cost(parsed(source), declarations); };
  CHECK(cost("score <= 6 && user.plan == 'pro'") < 20);
  CHECK(cost("size(likes.filter(c, c in ['price', 'speed'])) >= 2") < 100);
  CHECK(cost("why.contains('slow') || why.contains('dear')") < 10'000);
  CHECK(cost("why.contains(why)") > 10'000);
  CHECK(cost("why + why + why + why == 'a'") > 10'000);
}
