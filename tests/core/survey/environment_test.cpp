#include "survey/environment.h"

#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::survey;

namespace {

Definition asked() {
  return test::survey_of(R"({"zeroten":1,"id":"s","facts":{"user.plan":"text","user.orders":"int"},
    "computed":{"double":"orders * 2","more":"calc.double + user.orders"},
    "questions":[{"id":"score","type":"nps"},{"id":"orders","type":"number","ask":"?"},
      {"id":"area","type":"choice","choices":[{"id":"price","text":"P"},{"id":"else","text":"E","other":true}]},
      {"id":"all","type":"choices","choices":[{"id":"a","text":"A"},{"id":"b","text":"B"}]}]})");
}

condition::Expression parsed(const std::string& text) {
  return test::question_of(R"("type":"text","when":")" + text + "\"").when;
}

const Value::Map facts{{"user", Value::Map{{"orders", 5}, {"plan", "pro"}}}};

}  // namespace

TEST_CASE("conditions read facts, and answers once they are given") {
  const Definition definition = asked();
  Environment environment(definition, facts);
  CHECK(environment.meets(parsed("user.plan == 'pro' && !has(score)")));
  CHECK_FALSE(environment.meets(parsed("score >= 0")));
  environment.answer(definition.questions[0], 0);
  CHECK(environment.meets(parsed("has(score) && score == 0 && detractor(score)")));
  environment.answer(definition.questions[0], 9);
  CHECK(environment.meets(parsed("promoter(score)")));
}

TEST_CASE("a condition that is not there is met, and one that fails is not") {
  const Definition definition = asked();
  const Environment environment(definition, {});
  CHECK(environment.meets({}));
  CHECK_FALSE(environment.meets(parsed("user.plan == 'pro'")));
  CHECK_FALSE(environment.meets(parsed("1 / 0 == 1")));
  CHECK_FALSE(environment.meets(parsed("1 + 1")));
}

TEST_CASE("the categories are those of the score, and no other number has one") {
  const Definition definition = asked();
  const Environment environment(definition, {});
  const std::string category = GENERATE(as<std::string>(), "detractor", "passive", "promoter");
  for (int number = -1; number <= 11; ++number) {
    CAPTURE(category, number);
    const bool expected = number >= 0 && number <= 10 && name_of(score::category_of(number)) == category;
    CHECK(environment.meets(parsed(category + "(" + std::to_string(number) + ")")) == expected);
  }
}

TEST_CASE("what was written for other is not seen, only that it was chosen") {
  const Definition definition = asked();
  Environment environment(definition, {});
  environment.answer(definition.questions[2], Value::Map{{"other", "price"}});
  CHECK(environment.meets(parsed("area == 'else'")));
  CHECK_FALSE(environment.meets(parsed("area == 'price'")));
  environment.answer(definition.questions[3], Value::List{"b"});
  CHECK(environment.meets(parsed("'b' in all && !('a' in all)")));
}

TEST_CASE("what is computed follows the answers, and is missing while something is missing for it") {
  const Definition definition = asked();
  Environment environment(definition, facts);
  CHECK(environment.find("calc.double") == nullptr);
  environment.answer(definition.questions[1], 4);
  REQUIRE(environment.find("calc.double") != nullptr);
  CHECK(*environment.find("calc.double") == Value(8));
  CHECK(*environment.find("calc.more") == Value(13));
  environment.answer(definition.questions[1], 1);
  CHECK(*environment.find("calc.more") == Value(7));
  CHECK(*environment.find("user.plan") == Value("pro"));
  CHECK(environment.find("user.name") == nullptr);
}

TEST_CASE("a condition may be met later if open questions are what it waits for") {
  const Definition definition = asked();
  const Environment environment(definition, {});
  const std::vector<const Question*> open{&definition.questions[0]};
  CHECK(environment.may_be_met({}, {}));
  CHECK(environment.may_be_met(parsed("score > 8"), open));
  CHECK(environment.may_be_met(parsed("has(score)"), open));
  CHECK_FALSE(environment.may_be_met(parsed("has(score)"), {}));
  CHECK_FALSE(environment.may_be_met(parsed("1 > 2"), open));
  CHECK_FALSE(environment.may_be_met(parsed("user.plan == 'pro'"), open));
  CHECK_FALSE(environment.may_be_met(parsed("orders > 2"), open));
}

TEST_CASE("what is computed may be met later by any open question") {
  const Definition definition = asked();
  const Environment environment(definition, facts);
  for (const std::string text : {"calc.double > 5", "has(calc.more)", "calc.more == 7 || 1 > 2"}) {
    CAPTURE(text);
    CHECK(environment.may_be_met(parsed(text), {&definition.questions[1]}));
    CHECK_FALSE(environment.may_be_met(parsed(text), {}));
  }
}
