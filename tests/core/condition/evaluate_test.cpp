#include "condition/evaluate.h"

#include "tests/core/condition/evaluated.h"

using namespace zeroten;
using namespace zeroten::condition;

namespace {

Value::Map respondent() {
  return {{"answers", Value::Map{{"q", Value::List{std::string("a"), std::string("x"), std::string("c")}},
                                 {"score", std::int64_t{7}},
                                 {"zero", std::int64_t{0}}}},
          {"user", Value::Map{{"days", 12.0}, {"plan", std::string("pro")}, {"vip", true}}}};
}

}  // namespace

TEST_CASE("operators give what CEL says") {
  using Row = std::pair<std::string, std::string>;
  const auto [source, result] = GENERATE(values<Row>({
      {"1 + 2 * 3 - 4 / 2 % 3", "5"},
      {"-7 / 2", "-3"},
      {"-7 % 3", "-1"},
      {"1.5 + 2.0 * 2.0", "5.5d"},
      {"'a' + \"b\"", "'ab'"},
      {"[1] + [2, 'x']", "[1, 2, 'x']"},
      {"--3", "3"},
      {"---3", "-3"},
      {"!!true", "true"},
      {"-9223372036854775808", "-9223372036854775808"},
      {"0xFF", "255"},
      {"1 == 1.0 && 2 > 1.5 && 1.5 < 2", "true"},
      {"'b' > 'a' && true > false", "true"},
      {"[1, {'a': 2}] == [1.0, {'a': 2.0}]", "true"},
      {"1 == '1'", "false"},
      {"0.0 / 0.0 == 0.0 / 0.0", "false"},
      {"2 in [1, 2.0] && !('x' in {'y': 1})", "true"},
      {"true ? 1 : 1 / 0", "1"},
      {"{'b': 1, 'a': [true, null]}", "{a: [true, null], b: 1}"},
      {"{'a': {'b': 5}}.a['b']", "5"},
      {"[7, 8, 9][dyn(1.0)]", "8"},
  }));
  CHECK(evaluated(source) == result);
}

TEST_CASE("functions and macros give what CEL says") {
  using Row = std::pair<std::string, std::string>;
  const auto [source, result] = GENERATE(values<Row>({
      {"size('πέντε') + size([1, 2]) + {'a': 1}.size()", "8"},
      {"'foobar'.startsWith('foo') && 'foobar'.endsWith('bar') && 'foobar'.contains('ob')", "true"},
      {"'a'.startsWith('aa') || 'a'.endsWith('aa') || 'a'.contains('b')", "false"},
      {"int(3.9) + int('-12') + int(5)", "-4"},
      {"double(3) + double('0.5')", "3.5d"},
      {"string(1.5) + string(10) + string(true) + string('x')", "'1.510truex'"},
      {"[1, 2, 3].exists(e, e == 2)", "true"},
      {"[1, 2, 3].all(e, e < 3)", "false"},
      {"[].exists(e, e == 2) || ![].all(e, false)", "false"},
      {"[3, 1, 2].filter(e, e > 1)", "[3, 2]"},
      {"{'b': 1, 'a': 2}.filter(k, k != 'c')", "['a', 'b']"},
      {"[[1], [2, 3]].filter(l, l.exists(e, e == 3))", "[[2, 3]]"},
      {"promoter(9) && passive(8) && detractor(0) && !promoter(8)", "true"},
  }));
  CHECK(evaluated(source) == result);
}

TEST_CASE("errors are values with a code") {
  using Row = std::pair<std::string, std::string>;
  const auto [source, code] = GENERATE(values<Row>({
      {"9223372036854775807 + 1", "overflow"},
      {"-(-9223372036854775808)", "overflow"},
      {"--9223372036854775808", "overflow"},
      {"-9223372036854775808 / -1", "overflow"},
      {"5000000000 * 5000000000", "overflow"},
      {"1 / 0", "divide_by_zero"},
      {"1 % 0", "divide_by_zero"},
      {"1.0 % 2.0", "no_such_overload"},
      {"1 + 1.0", "no_such_overload"},
      {"!0", "no_such_overload"},
      {"null < null", "no_such_overload"},
      {"'a' in 'abc'", "no_such_overload"},
      {"true && 1", "no_such_overload"},
      {"'x' ? 1 : 2", "no_such_overload"},
      {"promoter(9.0)", "no_such_overload"},
      {"[1][1]", "index_out_of_range"},
      {"[1][-1]", "index_out_of_range"},
      {"[1][dyn(0.5)]", "no_such_overload"},
      {"{'a': 1}.b", "no_such_key"},
      {"{'a': 1, 'a': 2}", "duplicate_key"},
      {"int(1e30)", "range"},
      {"int('1.5')", "range"},
      {"double('x')", "range"},
      {"nobody", "undeclared"},
      {"[1, 0].filter(e, 1 / e == 1)", "divide_by_zero"},
  }));
  CHECK(evaluated(source) == code);
}

TEST_CASE("an error is absorbed by what decides, on either side") {
  using Row = std::pair<std::string, std::string>;
  const auto [source, result] = GENERATE(values<Row>({
      {"1 / 0 == 1 || true", "true"},
      {"1 / 0 == 1 && false", "false"},
      {"1 / 0 == 1 || false", "divide_by_zero"},
      {"true && 1 / 0 == 1 && true", "divide_by_zero"},
      {"[1, 0].exists(e, 1 / e == 1)", "true"},
      {"[0, 1].all(e, 1 / e == 2)", "false"},
      {"[0, 1].all(e, 1 / e == 1)", "divide_by_zero"},
      {"1 / 0 == 1 ? true : true", "divide_by_zero"},
  }));
  CHECK(evaluated(source) == result);
}

TEST_CASE("names are looked up among macro variables, roots and answers") {
  using Row = std::pair<std::string, std::string>;
  const auto [source, result] = GENERATE(values<Row>({
      {"score", "7"},
      {"answers.score", "7"},
      {"answers['score']", "7"},
      {"zero == 0 && has(zero)", "true"},
      {"has(answers.score) && !has(missing)", "true"},
      {"missing != 1", "no_such_key"},
      {"user.missing == 1", "no_such_key"},
      {"hidden.x == 1", "no_such_key"},
      {"has(hidden.x)", "false"},
      {"has(user.plan.deep)", "no_such_overload"},
      {"[1].exists(score, score == 1)", "true"},
      {"detractor(score) && user.plan == 'pro'", "false"},
      {"size(q.filter(c, c in ['a', 'b', 'c'])) >= 2", "true"},
      {"user.days >= 12", "true"},
  }));
  CHECK(evaluated(source, respondent()) == result);
}

TEST_CASE("a condition is met only by true") {
  CHECK(is_met(parsed("user.vip"), respondent(), categories));
  CHECK_FALSE(is_met(parsed("!user.vip"), respondent(), categories));
  CHECK_FALSE(is_met(parsed("score"), respondent(), categories));
  CHECK_FALSE(is_met(parsed("missing <= 6"), respondent(), categories));
  CHECK_FALSE(is_met(parsed("!(missing <= 6)"), respondent(), categories));
}
