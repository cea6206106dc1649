#include "codec/fact_codec.h"

#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using codec::Json;
using test::found;
using test::Found;

namespace {

std::string with_facts(const std::string& facts) {
  return R"({"zeroten":1,"id":"s","subject":"F","facts":)" + facts + "}";
}

Found problems_of(const std::string& facts) { return found(codec::read_definition(with_facts(facts)).problems()); }

struct Given {
  Value::Map facts;
  Problems problems;
};

/// What is taken of the facts that a host gives.
Given given(const Json& json) {
  const auto survey = test::survey_of(with_facts(R"({"user.plan":["free","pro"],"user.orders":"int",
    "event.total":{"type":"number","min":0},"hidden.source":"text","device.new":"bool","page.since":"date"})"));
  Given given;
  given.facts = codec::read_facts(json, "/facts", survey.facts, given.problems);
  return given;
}

}  // namespace

TEST_CASE("a fact is declared by its type, its values, or both with bounds") {
  const auto facts = test::survey_of(with_facts(R"({"user.plan":["free","pro"],"user.orders":"int",
    "user.age":{"type":"int","min":0,"max":150},"user.role":{"type":"text","values":["admin"]}})"))
                         .facts;
  REQUIRE(facts.size() == 4);
  CHECK(facts[0].name == "user.age");
  CHECK(facts[0].type == survey::FactType::integer);
  CHECK(facts[0].min == 0.0);
  CHECK(facts[0].max == 150.0);
  CHECK(facts[1].type == survey::FactType::integer);
  CHECK(facts[2].values == std::vector<std::string>{"free", "pro"});
  CHECK(facts[2].type == survey::FactType::text);
  CHECK(facts[3].values == std::vector<std::string>{"admin"});
}

TEST_CASE("a fact that cannot be declared is refused where it stands") {
  using Row = std::pair<std::string, Found>;
  const auto [facts, problems] = GENERATE(values<Row>({
      {"[]", {"wrong_type /facts"}},
      {"{}", {}},
      {R"({"plan":"text"})", {"invalid_fact /facts/plan"}},
      {R"({"users.plan":"text"})", {"invalid_fact /facts/users.plan"}},
      {R"({"user.":"text"})", {"invalid_fact /facts/user."}},
      {R"({"user.a.b":"text"})", {"invalid_fact /facts/user.a.b"}},
      {R"({"user.__proto__":"text"})", {"invalid_fact /facts/user.__proto__"}},
      {R"({"user.constructor":"text"})", {"invalid_fact /facts/user.constructor"}},
      {R"({"answers.score":"int"})", {"invalid_fact /facts/answers.score"}},
      {R"({"user.a":"string"})", {"unknown_value /facts/user.a"}},
      {R"({"user.a":5})", {"wrong_type /facts/user.a"}},
      {R"({"user.a":null})", {"wrong_type /facts/user.a"}},
      {R"({"user.a":[]})", {"empty /facts/user.a"}},
      {R"({"user.a":["x",""]})", {"empty /facts/user.a/1"}},
      {R"({"user.a":["x",1]})", {"wrong_type /facts/user.a/1"}},
      {R"({"user.a":{}})", {"missing_key /facts/user.a"}},
      {R"({"user.a":{"type":"int","min":2,"max":1}})", {"invalid_bounds /facts/user.a"}},
      {R"({"user.a":{"type":"int","min":1e10}})", {"out_of_range /facts/user.a/min"}},
      {R"({"user.a":{"type":"text","min":1}})", {"unknown_key /facts/user.a/min"}},
      {R"({"user.a":{"type":"bool","values":["x"]}})", {"unknown_key /facts/user.a/values"}},
  }));
  CAPTURE(facts);
  CHECK(problems_of(facts) == problems);
}

TEST_CASE("there are at most 100 facts, and 200 values of one") {
  const auto list = [](int count, const std::string& begin, const std::string& end) {
    std::string all;
    for (int i = 0; i < count; ++i) all += (i == 0 ? "" : ",") + begin + std::to_string(i) + end;
    return all;
  };
  CHECK(problems_of("{" + list(100, "\"user.f", "\":\"int\"") + "}").empty());
  CHECK(problems_of("{" + list(101, "\"user.f", "\":\"int\"") + "}") == Found{"too_many /facts"});
  CHECK(problems_of(R"({"user.a":[)" + list(200, "\"v", "\"") + "]}").empty());
  CHECK(problems_of(R"({"user.a":[)" + list(201, "\"v", "\"") + "]}") == Found{"too_many /facts/user.a"});
}

TEST_CASE("what is declared and fits is taken, the rest is not there") {
  const auto [facts, problems] = given(Json::parse(R"({"user":{"plan":"pro","orders":3.0,"name":"Kari"},
    "event":{"total":12},"hidden":{"source":"mail"},"page":null,"other":{"x":1},"device":{"new":false}})"));
  CHECK(problems.empty());
  CHECK(facts == Value::Map{{"device", Value::Map{{"new", false}}},
                            {"event", Value::Map{{"total", 12.0}}},
                            {"hidden", Value::Map{{"source", "mail"}}},
                            {"user", Value::Map{{"orders", 3}, {"plan", "pro"}}}});
}

TEST_CASE("what does not fit is left out with a warning, and spoils nothing else") {
  const auto [facts, problems] = given(Json::parse(
      R"({"user":{"plan":"gold","orders":1e300},"event":{"total":-1},"page":{"since":"today"},"device":{"new":true}})"));
  CHECK(facts == Value::Map{{"device", Value::Map{{"new", true}}}});
  CHECK_FALSE(has_errors(problems));
  CHECK(found(problems) == Found{"wrong_fact /facts/event/total", "wrong_fact /facts/page/since",
                                 "wrong_fact /facts/user/orders", "wrong_fact /facts/user/plan"});
}

TEST_CASE("facts of the wrong shape are no facts") {
  for (const char* json : {R"({"user":"pro"})", R"({"user":["plan"]})", R"({"user":{"plan":{"deep":[[["pro"]]]}}})",
                           R"({"user.plan":"pro"})", R"({"USER":{"plan":"pro"}})"}) {
    CAPTURE(json);
    CHECK(given(Json::parse(json)).facts.empty());
    CHECK_FALSE(has_errors(given(Json::parse(json)).problems));
  }
  CHECK(found(given(Json::array()).problems) == Found{"wrong_type /facts"});
  CHECK(found(given("user").problems) == Found{"wrong_type /facts"});
}
