#include "survey/accept.h"

#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::survey;
using test::found;
using test::Found;
using test::question_of;

namespace {

const std::string choices = R"("choices":[{"id":"a","text":"A"},{"id":"b","text":"B"},{"id":"c","text":"C"},
                                          {"id":"none","text":"None","exclusive":true}])";

/// The members of a question of every type that is answered.
std::vector<std::string> every_type() {
  return {R"("type":"nps")",
          R"("type":"rating","ask":"?")",
          R"("type":"text")",
          R"("type":"email")",
          R"("type":"consent","text":"?")",
          R"("type":"number","ask":"?")",
          R"("type":"date","ask":"?")",
          R"("type":"emotion","ask":"?","feelings":[{"id":"a","text":"A","weight":1}])",
          R"("type":"choice",)" + choices,
          R"("type":"choices",)" + choices};
}

/// A list of lists of lists: what a host may send for an answer.
Value deep_list(int depth) {
  Value value(Value::List{});
  for (int i = 0; i < depth; ++i) value = Value(Value::List{std::move(value)});
  return value;
}

}  // namespace

TEST_CASE("null takes every answer back") {
  for (const std::string& members : every_type()) {
    CAPTURE(members);
    const auto accepted = accept(question_of(members), Value(), "/value");
    REQUIRE(accepted);
    CHECK_FALSE(accepted->has_value());
  }
}

TEST_CASE("no question accepts an object or a list that is not its own, however deep") {
  for (const std::string& members : every_type()) {
    CAPTURE(members);
    const Question question = question_of(members);
    const Value all[] = {Value(Value::Map{}), Value(Value::Map{{"__proto__", "a"}}), Value(Value::List{Value()}),
                         deep_list(30), Value(Value::Map{{"other", deep_list(3)}})};
    for (const Value& value : all) {
      const auto accepted = accept(question, value, "/value");
      REQUIRE_FALSE(accepted);
      REQUIRE(accepted.problems().size() == 1);
      CHECK(accepted.problems()[0].path.starts_with("/value"));
    }
  }
}

TEST_CASE("a consent is true or false, and both are answers") {
  const Question consent = question_of(R"("type":"consent","text":"May we?")");
  CHECK(**accept(consent, true, "") == Answer(true));
  CHECK(**accept(consent, false, "") == Answer(false));
  for (const Value& value : {Value(1), Value(0.0), Value("true"), Value(Value::List{true})}) {
    CHECK(found(accept(consent, value, "/value").problems()) == Found{"wrong_type /value"});
  }
}

TEST_CASE("a statement has no answer") {
  const Question statement = question_of(R"("type":"statement","text":"Hello")");
  CHECK_FALSE(accept(statement, Value(), "/value")->has_value());
  for (const Value& value : {Value(true), Value("x"), Value(0), Value(Value::List{})}) {
    CHECK(found(accept(statement, value, "/value").problems()) == Found{"unknown_question /value"});
  }
}

TEST_CASE("fewer choices than the question wants are an answer, and not enough to go on") {
  const Question question = question_of(R"("type":"choices","min":2,)" + choices);
  const auto problem = incomplete(question, Value::List{"a"}, "/value");
  REQUIRE(problem);
  CHECK(problem->code == ProblemCode::too_few);
  CHECK(problem->path == "/value");
  CHECK(problem->detail("min") == "2");
  CHECK(accept(question, Value::List{"a"}, ""));
  CHECK_FALSE(incomplete(question, Value::List{"a", "b"}, ""));
  CHECK_FALSE(incomplete(question, Value::List{"a", "b", "c"}, ""));
  CHECK_FALSE(incomplete(question, Value::List{"none"}, ""));  // complete in itself
}

TEST_CASE("no other answer is incomplete") {
  CHECK_FALSE(incomplete(question_of(R"("type":"nps")"), 0, ""));
  CHECK_FALSE(incomplete(question_of(R"("type":"consent","text":"?")"), false, ""));
  CHECK_FALSE(incomplete(question_of(R"("type":"choice",)" + choices), "a", ""));
  CHECK_FALSE(incomplete(question_of(R"("type":"choices",)" + choices), Value::List{Value::Map{{"other", "x"}}}, ""));
}
