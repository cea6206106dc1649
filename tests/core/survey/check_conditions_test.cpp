#include "survey/check_conditions.h"

#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;

namespace {

Problems problems_in(const std::string& questions, const std::string& more = "") {
  return problems_of(survey::check_conditions, survey_with(questions, more));
}

}  // namespace

TEST_CASE("every condition is checked by itself, wherever it stands") {
  using Row = std::pair<std::string, std::string>;
  const auto [member, place] = GENERATE(values<Row>({{R"(,"when":"scor > 3")", "/questions/1/when"},
                                                     {R"(,"required":"scor > 3")", "/questions/1/required"},
                                                     {R"(,"endIf":"scor > 3")", "/questions/1/endIf"}}));
  CHECK(found(problems_in(nps + "," + asking("a", member))) == Found{"unknown_variable " + place});
  CHECK(found(problems_in(nps, endings(R"({"id":"e","when":"scor > 3","title":"E"},)" + thanks))) ==
        Found{"unknown_variable /endings/0/when"});
  CHECK(found(problems_in(nps, R"(,"computed":{"c":"scor + 3"})")) == Found{"unknown_variable /computed/c"});
}

TEST_CASE("a computed value may be of any type, a condition decides") {
  CHECK(problems_in(nps, R"(,"computed":{"c":"score + 3"})").empty());
  CHECK(found(problems_in(nps + "," + asking("a", R"(,"when":"score + 3")"))) == Found{"not_bool /questions/1/when"});
  CHECK(found(problems_in(nps + "," + asking("a", R"(,"when":"score > 10")"))) ==
        Found{"always_false /questions/1/when"});
}

TEST_CASE("an end of true is meant, any other condition of true is not") {
  CHECK(problems_in(nps + "," + asking("a", R"(,"endIf":"true")")).empty());
  CHECK(found(problems_in(nps + "," + asking("a", R"(,"when":"true")"))) == Found{"always_true /questions/1/when"});
}

TEST_CASE("a condition reads only answers that can be there") {
  using Row = std::tuple<std::string, std::string, std::string>;
  const auto [first, second, reason] = GENERATE(values<Row>({
      {R"(,"when":"second == 'yes'")", "", "it is asked later"},
      {R"(,"required":"second == 'yes'")", "", "it is asked later"},
      {R"(,"endIf":"second == 'yes'")", "", "it is asked later"},
      {R"(,"when":"first == 'yes'")", "", "it is the question itself"},
      {R"(,"required":"first == 'yes'")", "", "it is the question itself"},
      {R"(,"when":"calc.so")", "", "it is asked later"},
      {R"(,"endIf":"first == 'yes'")", "", ""},
      {"", R"(,"when":"first == 'yes'")", ""},
      {R"(,"shuffle":"x")", R"(,"shuffle":"x","when":"first == 'yes'")", "chance decides which of them comes first"},
      {R"(,"shuffle":"x")", R"(,"when":"first == 'yes'")", ""},
  }));
  CAPTURE(first, second);
  const Problems problems = problems_in(yes_or_no("first", first) + "," + yes_or_no("second", second),
                                        R"(,"computed":{"so":"second == 'yes'"})");
  REQUIRE(problems.size() == (reason.empty() ? 0 : 1));
  if (reason.empty()) return;
  CHECK(problems[0].code == ProblemCode::refers_later);
  CHECK(problems[0].detail("reason") == reason);
}

TEST_CASE("where a condition reads too early is told by line, column and the line itself") {
  const Problems problems =
      problems_in(yes_or_no("first", R"(,"when":"true &&\n later == 'no'")") + "," + yes_or_no("later"));
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].detail("value") == "later");
  CHECK(problems[0].detail("line") == "2");
  CHECK(problems[0].detail("column") == "2");
  CHECK(problems[0].detail("source") == " later == 'no'");
}
