#include "collector/body_budget.h"

#include "tests/catch.h"

using namespace zeroten::collector;

TEST_CASE("a budget is given out up to its end, and taken back") {
  BodyBudget budget(10);
  {
    const auto first = budget.take(6);
    CHECK(first);
    CHECK_FALSE(budget.take(5));
    const auto second = budget.take(4);
    CHECK(second);
    CHECK(budget.taken() == 10);
  }
  CHECK(budget.taken() == 0);
}

TEST_CASE("a share that is moved is given back once") {
  BodyBudget budget(10);
  {
    auto first = budget.take(6);
    const BodyBudget::Share moved = *std::move(first);
    CHECK(budget.taken() == 6);
  }
  CHECK(budget.taken() == 0);
}
