#include "condition/parse.h"

#include "tests/core/condition/evaluated.h"

using namespace zeroten;
using namespace zeroten::condition;

TEST_CASE("what is no condition is refused with its place and the reason") {
  using Row = std::pair<std::string, std::string>;
  const auto [source, problem] = GENERATE(values<Row>({
      {"", "1:1: something is missing"},
      {"1 +", "1:4: something is missing"},
      {"(1", "1:3: ')' is missing"},
      {"[1, 2", "1:6: ']' is missing"},
      {"{'a' 1}", "1:6: ':' is missing"},
      {"{1: 2}", "1:2: a key must be a text"},
      {"a ? b", "1:6: ':' is missing"},
      {"1 2", "1:3: '2' cannot stand here"},
      {"1 +\n  )", "2:3: ')' cannot stand here"},
      {"a.'b'", "1:3: a name is missing behind the dot"},
      {"'å' & true", "1:5: this character means nothing here"},
      {"'abc", "1:1: the text does not end"},
      {"'ab\\q'", "1:4: this escape means nothing"},
      {"'''a'''", "1:1: texts with three quotes are not supported"},
      {"r'a'", "1:1: a text has no letters before its quote"},
      {"12abc", "1:1: a number has no letters behind it"},
      {"9223372036854775808", "1:1: this number is too large"},
      {"1e999", "1:1: this number is too large"},
      {"while", "1:1: this word of the language is no name"},
      {"[1].all(1, true)", "1:9: the name of an item is missing"},
      {"has(1)", "1:5: has() takes a question or a field"},
      {"size()", "1:1: too few or too many arguments"},
      {"'a'.matches('b')", "1:5: matches"},
      {"promotor(score)", "1:1: promotor"},
      {"startsWith('a', 'b')", "1:1: startsWith"},
      {"'a'.int()", "1:5: int"},
      {std::string("1 == \xFF"), "1:6: this is not UTF-8"},
  }));
  CHECK(refused(source) == problem);
}

TEST_CASE("a problem has the path of the condition, the line it is in, and what was meant") {
  const auto expression = parse("1 == 1 &&\r\n 'a'.startWith('b')", "/questions/1/when", {});
  REQUIRE_FALSE(expression);
  const Problem& problem = expression.problems()[0];
  CHECK(problem.code == ProblemCode::unknown_function);
  CHECK(problem.path == "/questions/1/when");
  CHECK(problem.detail("source") == " 'a'.startWith('b')");
  CHECK(problem.detail("value") == "startWith");
  CHECK(problem.detail("suggestion") == ", did you mean 'startsWith'");
}

TEST_CASE("a condition may be as large as the limits and no larger") {
  const auto nested = [](int levels) { return std::string(levels, '(') + "1" + std::string(levels, ')'); };
  const auto list = [](int items) {
    std::string text = "[0";
    for (int i = 1; i < items; ++i) text += ",0";
    return text + "]";
  };
  const auto repeated = [](int times, const std::string& part) {
    std::string text = "true";
    for (int i = 1; i < times; ++i) text += part;
    return text;
  };
  CHECK(refused(nested(39)) == "fine");
  CHECK(refused(nested(40)) != "fine");
  CHECK(refused(list(256)) == "fine");
  CHECK(refused(list(257)) != "fine");
  CHECK(refused(repeated(1000, "||true")) != "fine");  // 6,000 bytes
  CHECK(refused(repeated(680, "||0")) == "fine");
  CHECK(refused("x" + repeated(40, ".a").substr(4)) == "fine");
  CHECK(refused("x" + repeated(41, ".a").substr(4)) != "fine");
  CHECK(refused("'" + std::string(4094, 'a') + "'") == "fine");
  CHECK(refused("'" + std::string(4095, 'a') + "'") != "fine");
  CHECK(refused("[1].all(a, [1].all(b, [1].all(c, true)))") != "fine");
  CHECK(refused("[1].all(a, true) && [1].all(a, [1].all(b, true))") == "fine");
}

TEST_CASE("long chains are parsed and evaluated without recursion") {
  CHECK(evaluated(std::string(3001, '-') + "1") == "-1");
  CHECK(evaluated(std::string(4000, '!') + "true") == "true");
  std::string chain = "false";
  for (int i = 0; i < 400; ++i) chain += "||false";
  CHECK(evaluated(chain) == "false");
}

TEST_CASE("an expression keeps its source and can be copied and moved") {
  CHECK(Expression().empty());
  Expression copy;
  {
    const Expression original = parsed("'abc' + 'def'");
    copy = original;
  }
  const Expression moved = std::move(copy);
  CHECK(moved.source() == "'abc' + 'def'");
  CHECK(to_text(evaluate(moved, {}, {}).value) == "'abcdef'");
}
