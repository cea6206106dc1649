#include "survey/relevance.h"

#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;

namespace {

/// Until which variable each matters, by place; "end" for until_the_end.
std::string last_uses(const survey::Definition& survey) {
  std::string words;
  for (const std::size_t use : survey::last_uses(survey, survey::variables_of(survey))) {
    words += (use == survey::until_the_end ? "end" : std::to_string(use)) + " ";
  }
  return words;
}

}  // namespace

TEST_CASE("an answer matters until the last condition or text that reads it, the score until the end") {
  using Row = std::pair<std::string, std::string>;
  const auto [last, expected] = GENERATE(values<Row>({
      {asking("c"), "end 1 2 3 "},
      {asking("c", R"(,"when":"a == 'yes'")"), "end 3 2 3 "},
      {asking("c", R"(,"required":"b == 'yes'")"), "end 1 3 3 "},
      {asking("c", R"q(,"endIf":"has(a) && has(b)")q"), "end 3 3 3 "},
      {R"({"id":"c","type":"statement","text":"{a} {b|-}"})", "end 3 3 3 "},
      {asking("c", R"(,"when":"calc.both")"), "end 3 3 3 "},
      {R"({"id":"c","type":"statement","text":"{calc.both}"})", "end 3 3 3 "},
  }));
  CAPTURE(last);
  CHECK(last_uses(survey_with(nps + "," + yes_or_no("a") + "," + yes_or_no("b") + "," + last,
                              R"(,"computed":{"both":"a == b"})")) == expected);
}

TEST_CASE("what endings read matters until the end, and a fact as long as an answer") {
  CHECK(last_uses(survey_with(asking("a") + "," + asking("b"),
                              endings(R"q({"id":"e","when":"has(a)","title":"E"},{"id":"t","title":"{b|-}"})q"))) ==
        "end end ");
  CHECK(last_uses(survey_with(asking("a") + "," + asking("b", R"(,"when":"user.vip")") + "," + asking("c"),
                              R"(,"facts":{"user.vip":"bool"})")) == "2 1 2 3 ");
}
