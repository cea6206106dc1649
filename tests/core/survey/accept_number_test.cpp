#include "survey/accept_number.h"

#include <limits>

#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::survey;
using test::question_of;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

Question nps() { return question_of(R"("type":"nps")"); }
Question number(const std::string& members) { return question_of(R"("type":"number","ask":"?")" + members); }
Value whole(std::int64_t value) { return value; }

/// The problem of a value that is refused.
Problem refused(const Result<std::optional<Answer>>& accepted) {
  REQUIRE_FALSE(accepted);
  REQUIRE(accepted.problems().size() == 1);
  return accepted.problems().front();
}

}  // namespace

TEST_CASE("every whole number from 0 to 10 is a score, however it is written") {
  for (int score = 0; score <= 10; ++score) {
    CAPTURE(score);
    for (const Value& value : {whole(score), Value(static_cast<double>(score))}) {
      const auto accepted = accept_scale(nps(), value, "/value");
      REQUIRE(accepted);
      CHECK(*accepted == Answer(score));
    }
  }
  CHECK(**accept_scale(nps(), Value(-0.0), "") == Answer(0));
}

TEST_CASE("anything else is no score, and the problem says why and where") {
  using Row = std::pair<Value, ProblemCode>;
  const auto [value, code] = GENERATE(values<Row>({
      {whole(11), ProblemCode::out_of_range},
      {whole(-1), ProblemCode::out_of_range},
      {whole(INT64_MAX), ProblemCode::out_of_range},
      {whole(INT64_MIN), ProblemCode::out_of_range},
      {whole(std::int64_t{1} << 32), ProblemCode::out_of_range},
      {11.0, ProblemCode::out_of_range},
      {10.000001, ProblemCode::out_of_range},
      {-0.5, ProblemCode::out_of_range},
      {1e300, ProblemCode::out_of_range},
      {-1e300, ProblemCode::out_of_range},
      {infinite, ProblemCode::out_of_range},
      {no_number, ProblemCode::out_of_range},
      {7.5, ProblemCode::not_an_integer},
      {9.999999999, ProblemCode::not_an_integer},
      {5e-324, ProblemCode::not_an_integer},
      {Value("7"), ProblemCode::wrong_type},
      {Value(""), ProblemCode::wrong_type},
      {true, ProblemCode::wrong_type},
      {Value(Value::List{}), ProblemCode::wrong_type},
      {Value(Value::Map{}), ProblemCode::wrong_type},
  }));
  const Problem problem = refused(accept_scale(nps(), value, "/value"));
  CHECK(problem.code == code);
  CHECK(problem.path == "/value");
}

TEST_CASE("a rating goes from 1 to its points") {
  const Question rating = question_of(R"("type":"rating","ask":"?","points":7)");
  for (int value = 1; value <= 7; ++value) CHECK(accept_scale(rating, whole(value), ""));
  const Problem problem = refused(accept_scale(rating, whole(0), ""));
  CHECK(problem.detail("min") == "1");
  CHECK(problem.detail("max") == "7");
  CHECK_FALSE(accept_scale(rating, whole(8), ""));
}

TEST_CASE("a number question for whole numbers has integers as answers, others have decimals") {
  CHECK(**accept_number(number(""), whole(-3), "") == Answer(std::int64_t{-3}));
  CHECK(**accept_number(number(""), 4.0, "") == Answer(std::int64_t{4}));
  CHECK(**accept_number(number(R"(,"step":0.5)"), whole(4), "") == Answer(4.0));
  CHECK(**accept_number(number(R"(,"step":0.1)"), 0.1 + 0.2, "") == Answer(0.3));
  CHECK(**accept_number(number(R"(,"min":0.5)"), 1.5, "") == Answer(1.5));
  CHECK(**accept_number(number(R"(,"step":0.5)"), -0.0, "") == Answer(0.0));
}

TEST_CASE("a number lies within its bounds, both included, and on a step") {
  struct Row {
    std::string members;
    double value;
    std::string refusal;
  };
  const auto row = GENERATE(values<Row>({
      {R"(,"min":1,"max":3)", 1, ""},
      {R"(,"min":1,"max":3)", 3, ""},
      {R"(,"min":1,"max":3)", 0.9999999, "out_of_range"},
      {R"(,"min":1,"max":3)", 3.0000001, "out_of_range"},
      {R"(,"min":1,"max":3)", 2.5, "not_a_step"},
      {R"(,"min":1,"step":2)", 4, "not_a_step"},
      {R"(,"min":1,"step":2)", 5, ""},
      {R"(,"min":-1,"step":2)", -1, ""},
      {R"(,"min":2,"max":1e9)", 1e9, ""},
      {R"(,"step":0.000001)", 123456.123456, ""},
      {R"(,"step":0.01)", 0.005, "not_a_step"},
      {"", 1e9, ""},
      {"", -1e9, ""},
      {"", 1e9 + 1, "out_of_range"},
      {"", 1e300, "out_of_range"},
      {"", infinite, "out_of_range"},
      {"", no_number, "out_of_range"},
      {"", 5e-324, ""},  // as good as 0
  }));
  CAPTURE(row.members, row.value);
  const auto accepted = accept_number(number(row.members), row.value, "/value");
  CHECK((accepted ? "" : std::string(name_of(refused(accepted).code))) == row.refusal);
}

TEST_CASE("what is outside or between steps is said with the bounds, as people write numbers") {
  const Question weight = number(R"(,"min":0.5,"max":2.50,"step":0.25)");
  const Problem outside = refused(accept_number(weight, whole(3), "/value"));
  CHECK(outside.detail("min") == "0.5");
  CHECK(outside.detail("max") == "2.5");
  const Problem between = refused(accept_number(weight, 0.6, "/value"));
  CHECK(between.detail("min") == "0.5");
  CHECK(between.detail("step") == "0.25");
  CHECK(refused(accept_number(number(""), whole(INT64_MAX), "")).detail("max") == "1000000000");
}

TEST_CASE("what is no number says what it is") {
  using Row = std::pair<Value, std::string>;
  const auto [value, kind] = GENERATE(values<Row>({{true, "true or false"},
                                                   {Value("7"), "a text"},
                                                   {Value(Value::List{7}), "a list"},
                                                   {Value(Value::Map{{"other", 7}}), "an object"}}));
  const Problem problem = refused(accept_number(number(""), value, "/value"));
  CHECK(problem.code == ProblemCode::wrong_type);
  CHECK(problem.detail("expected") == "a number");
  CHECK(problem.detail("found") == kind);
}
