#include "condition/compare.h"

#include <limits>

#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::condition;

namespace {

Order order_of(const Value& left, const Value& right) {
  Budget budget;
  return order(left, right, budget);
}

bool are_equal(const Value& left, const Value& right) {
  Budget budget;
  return equal(left, right, budget);
}

}  // namespace

TEST_CASE("numbers have one order, whole or not") {
  CHECK(order_of(std::int64_t{1}, 1.5) == Order::less);
  CHECK(order_of(2.0, std::int64_t{2}) == Order::equal);
  CHECK(order_of(std::int64_t{INT64_MAX}, std::int64_t{INT64_MAX - 1}) == Order::greater);
  CHECK(order_of(std::numeric_limits<double>::quiet_NaN(), 1.0) == Order::unordered);
}

TEST_CASE("texts are ordered by code point, false stands before true, and nothing else has an order") {
  CHECK(order_of(std::string("Z"), std::string("a")) == Order::less);
  CHECK(order_of(std::string("\uFFFD"), std::string("\U0001F600")) == Order::less);
  CHECK(order_of(false, true) == Order::less);
  CHECK(order_of(Value(), Value()) == Order::incomparable);
  CHECK(order_of(std::string("1"), std::int64_t{1}) == Order::incomparable);
  CHECK(order_of(Value::List(), Value::List()) == Order::incomparable);
}

TEST_CASE("lists and maps are equal when all in them is") {
  CHECK(are_equal(Value::List{std::int64_t{1}}, Value::List{1.0}));
  CHECK_FALSE(are_equal(Value::List{std::int64_t{1}}, Value::List{}));
  CHECK(are_equal(Value::Map{{"a", true}}, Value::Map{{"a", true}}));
  CHECK_FALSE(are_equal(Value::Map{{"a", true}}, Value::Map{{"b", true}}));
  CHECK(are_equal(Value(), Value()));
  CHECK_FALSE(are_equal(Value(), false));
  CHECK_FALSE(are_equal(Value::List(), Value::Map()));
}
