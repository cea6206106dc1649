#include "condition/budget.h"

#include "tests/core/condition/evaluated.h"

using namespace zeroten;
using namespace zeroten::condition;

namespace {

Value::List numbers(int count) {
  Value::List list;
  for (int i = 0; i < count; ++i) list.emplace_back(std::int64_t{i});
  return list;
}

}  // namespace

TEST_CASE("a budget is spent after ten thousand steps, and stays spent") {
  Budget budget;
  CHECK(budget.spend(most_steps));
  CHECK_FALSE(budget.is_spent());
  CHECK_FALSE(budget.spend(1));
  CHECK(budget.is_spent());
  CHECK_FALSE(budget.spend(0));
}

TEST_CASE("a copy costs a step a value and one for 16 bytes") {
  Budget budget;
  CHECK(spend_copy(budget, Value::List{std::string(32, 'a'), std::int64_t{1}}));
  CHECK(budget.spend(most_steps - 5));
  CHECK_FALSE(budget.spend(1));
}

TEST_CASE("whatever takes too long ends with the limit, which nothing absorbs") {
  const Value::Map roots{{"n", numbers(200)}, {"t", std::string(100'000, 'a')}};
  const std::string part = "t.contains('" + std::string(60, 'a') + "b')";
  const auto source = GENERATE_REF(values<std::string>({
      "n.all(a, n.all(b, a + b >= 0))",
      "n.exists(a, n.exists(b, a + b < 0)) || true",
      "n.filter(a, n.exists(b, b == 199)) == n",
      "t + t == t || true",
      part + "||" + part,
      "size(t) + size(t) > 0",
      "[t, t] == []",
      "t in n.filter(a, t == t)",
  }));
  CHECK(evaluated(source, roots) == "limit");
}

TEST_CASE("what is looked up is not copied, so it costs nothing") {
  const Value::Map roots{{"t", std::string(1'000'000, 'a')}};
  CHECK(evaluated("t == 'a' || t != 'b'", roots) == "true");
}
