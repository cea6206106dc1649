#include "survey/check_texts.h"

#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;

namespace {

Problems problems_in(const std::string& ask, const std::string& more = "") {
  return problems_of(survey::check_texts, survey_with(R"({"id":"a","type":"text","ask":)" + ask + "}",
                                                      more + "," + endings(thanks).substr(1)));
}

const Found missing{"missing_text /questions/0/ask"};

}  // namespace

TEST_CASE("a text must be there in every language of the survey") {
  using Row = std::pair<std::string, Found>;
  const auto [ask, expected] = GENERATE(values<Row>({{R"("For all")", {}},
                                                     {R"({"nb":"Hva?","en":"What?"})", {}},
                                                     {R"({"no":"Hva?","en-GB":"What?"})", missing},
                                                     {R"({"en":"What?"})", missing}}));
  CAPTURE(ask);
  const Problems problems = problems_in(ask, R"(,"languages":["nb","en"])");
  CHECK(found(problems).size() >= expected.size());
  CHECK(problems.empty() == expected.empty());
  if (!problems.empty()) CHECK(found(problems).front() == expected.front());
  CHECK_FALSE(has_errors(problems));
}

TEST_CASE("a score without words is told, the lowest one") {
  using Row = std::pair<std::string, std::string>;
  const auto [ask, uncovered] = GENERATE(values<Row>({{R"({"promoter":"A","passive":"B"})", "0"},
                                                      {R"({"0-4":"A","6-10":"B"})", "5"},
                                                      {R"({"0-9":"A"})", "10"},
                                                      {R"({"0-4":"A","default":"B"})", ""},
                                                      {R"({"0-4":"A","5":"B","6-10":"C"})", ""}}));
  CAPTURE(ask);
  const Problems problems = problems_in(ask);
  REQUIRE(problems.size() == (uncovered.empty() ? 0 : 1));
  if (!uncovered.empty()) CHECK(problems[0].detail("score") == uncovered);
}

TEST_CASE("the path of an uncovered score is that of the text") {
  CHECK(found(problems_of(survey::check_texts,
                          survey_with(R"({"id":"s","type":"statement","text":{"9":"A"},"help":{"1":"B"}})",
                                      endings(R"({"id":"e","title":{"9":"A"},"text":{"8":"B"}})")))) ==
        Found{"uncovered_score /questions/0/text", "uncovered_score /questions/0/help",
              "uncovered_score /endings/0/title", "uncovered_score /endings/0/text"});
}
