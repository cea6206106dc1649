#include "survey/fact.h"

#include <limits>

#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::survey;

namespace {

Fact fact(const std::string& name, FactType type) { return {name, type}; }

}  // namespace

TEST_CASE("every type of fact has the name that a definition gives it") {
  for (const std::string name : {"text", "int", "number", "bool", "date"}) {
    REQUIRE(fact_type(name));
    CHECK(name_of(*fact_type(name)) == name);
  }
  for (const std::string name : {"", "string", "integer", "double", "Int"}) CHECK_FALSE(fact_type(name));
}

TEST_CASE("facts stand below five roots") {
  for (const char* root : {"user", "page", "event", "device", "hidden"}) CHECK(is_fact_root(root));
  for (const char* root : {"", "answers", "calc", "User", "user.", "__proto__"}) CHECK_FALSE(is_fact_root(root));
  const Fact plan = fact("user.plan", FactType::text);
  CHECK(plan.root() == "user");
  CHECK(plan.key() == "plan");
}

TEST_CASE("a fact becomes what it is declared as, or counts as missing") {
  struct Row {
    FactType type;
    Value given;
    std::optional<Value> taken;
  };
  const auto row = GENERATE(values<Row>({
      {FactType::integer, 3, Value(3)},
      {FactType::integer, 3.0, Value(3)},
      {FactType::integer, -0.0, Value(0)},
      {FactType::integer, 3.5, {}},
      {FactType::integer, "3", {}},
      {FactType::integer, INT64_MAX, {}},
      {FactType::integer, INT64_MIN, {}},
      {FactType::integer, 1e300, {}},
      {FactType::integer, std::numeric_limits<double>::quiet_NaN(), {}},
      {FactType::integer, 9007199254740991.0, Value(std::int64_t{9007199254740991})},
      {FactType::number, 3, Value(3.0)},
      {FactType::number, 0.1 + 0.2, Value(0.3)},
      {FactType::number, std::numeric_limits<double>::infinity(), {}},
      {FactType::boolean, false, Value(false)},
      {FactType::boolean, 0, {}},
      {FactType::boolean, "true", {}},
      {FactType::date, "2024-02-29", Value("2024-02-29")},
      {FactType::date, "2023-02-29", {}},
      {FactType::date, 20240229, {}},
      {FactType::text, "pro", Value("pro")},
      {FactType::text, "", {}},
      {FactType::text, 7, {}},
      {FactType::text, Value(), {}},
      {FactType::text, Value(Value::Map{{"__proto__", 1}}), {}},
  }));
  CAPTURE(name_of(row.type), row.given.index());
  CHECK(fact_value(fact("user.x", row.type), row.given) == row.taken);
}

TEST_CASE("a link has nothing but texts, so hidden facts are read out of them") {
  struct Row {
    FactType type;
    std::string given;
    std::optional<Value> taken;
  };
  const auto row = GENERATE(values<Row>({
      {FactType::integer, "3", Value(3)},
      {FactType::integer, "-3", Value(-3)},
      {FactType::integer, "3.5", {}},
      {FactType::integer, "", {}},
      {FactType::integer, " 3", {}},
      {FactType::integer, "0x10", {}},
      {FactType::integer, std::string("3\0", 2), {}},
      {FactType::integer, "3x", {}},
      {FactType::number, "0.25", Value(0.25)},
      {FactType::number, "1e3", Value(1000.0)},
      {FactType::number, "1e999", {}},
      {FactType::number, "nan", {}},
      {FactType::number, "inf", {}},
      {FactType::number, "-", {}},
      {FactType::number, "e", {}},
      {FactType::boolean, "true", Value(true)},
      {FactType::boolean, "false", Value(false)},
      {FactType::boolean, "1", {}},
      {FactType::date, "2024-01-01", Value("2024-01-01")},
      {FactType::text, "3", Value("3")},
  }));
  CAPTURE(name_of(row.type), row.given);
  CHECK(fact_value(fact("hidden.x", row.type), row.given) == row.taken);
}

TEST_CASE("numbers keep within their bounds and texts to their values") {
  Fact orders = fact("user.orders", FactType::integer);
  orders.min = 0;
  orders.max = 10;
  CHECK(fact_value(orders, 0));
  CHECK(fact_value(orders, 10));
  CHECK_FALSE(fact_value(orders, -1));
  CHECK_FALSE(fact_value(orders, 11));
  Fact plan = fact("user.plan", FactType::text);
  plan.values = {"free", "pro"};
  CHECK(fact_value(plan, "pro"));
  CHECK_FALSE(fact_value(plan, "Pro"));
  plan.values.clear();
  CHECK(fact_value(plan, std::string(1000, 'x')));
  CHECK_FALSE(fact_value(plan, std::string(1001, 'x')));
}

TEST_CASE("facts stand by root and name, and are found there") {
  Value::Map facts;
  set_fact(facts, fact("user.plan", FactType::text), "pro");
  set_fact(facts, fact("page.url", FactType::text), "/");
  set_fact(facts, fact("user.age", FactType::integer), 30);
  set_fact(facts, fact("user.plan", FactType::text), "free");
  CHECK(facts == Value::Map{{"page", Value::Map{{"url", "/"}}}, {"user", Value::Map{{"age", 30}, {"plan", "free"}}}});
  REQUIRE(find_fact(facts, "user.age") != nullptr);
  CHECK(*find_fact(facts, "user.age") == Value(30));
  for (const char* name : {"user.name", "device.os", "user", "", ".", "user.", ".plan"}) {
    CAPTURE(name);
    CHECK(find_fact(facts, name) == nullptr);
  }
  CHECK(find_fact({{"user", "a text"}}, "user.plan") == nullptr);
}
