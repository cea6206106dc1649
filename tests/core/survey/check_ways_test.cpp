#include "survey/check_ways.h"

#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;

namespace {

Problems ways_of(const survey::Definition& survey) { return problems_of(survey::check_ways, survey); }
Found found_in(const std::string& questions, const std::string& more = "") {
  return found(ways_of(survey_with(questions, more)));
}

std::string asked(int count) {
  std::string questions = nps;
  for (int i = 1; i < count; ++i) questions += "," + asking("q" + std::to_string(i));
  return questions;
}

}  // namespace

TEST_CASE("a question that no answers lead to is unreachable, with the reason") {
  const Problems never = ways_of(survey_with(nps + "," + asking("low", R"(,"when":"score < 5")") + "," +
                                             asking("both", R"q(,"when":"has(low) && score > 6")q")));
  CHECK(found(never) == Found{"unreachable_question /questions/2/when"});
  CHECK(never[0].detail("value") == "both");
  CHECK(never[0].detail("reason") == "no answers before it meet its condition");
  const Problems ended =
      ways_of(survey_with(nps.substr(0, nps.size() - 1) + R"(,"endIf":"true"},)" + asking("behind")));
  CHECK(found(ended) == Found{"unreachable_question /questions/1"});
  CHECK(ended[0].detail("reason") == "the survey always ends before it");
}

TEST_CASE("an ending that others always take first is unreachable, with the reason") {
  const Problems behind = ways_of(survey_with(nps, endings(thanks + R"(,{"id":"late","title":"Late"})")));
  CHECK(found(behind) == Found{"unreachable_ending /endings/1"});
  CHECK(behind[0].detail("reason") == "'thanks' before it is for everybody");
  const Problems taken = ways_of(survey_with(
      nps, endings(R"({"id":"low","when":"score < 5","title":"L"},{"id":"zero","when":"score == 0","title":"Z"},)" +
                   thanks)));
  CHECK(found(taken) == Found{"unreachable_ending /endings/1/when"});
  CHECK(taken[0].detail("value") == "zero");
  CHECK(taken[0].detail("reason") == "no answers come to it that an ending before it does not take");
}

TEST_CASE("answers that come to no ending are told by an example") {
  const Problems problems = ways_of(survey_with(
      nps, endings(R"({"id":"high","when":"score > 3","title":"H"},{"id":"low","when":"score < 3","title":"L"})")));
  CHECK(found(problems) == Found{"no_ending /endings"});
  CHECK(problems[0].detail("example") == "score = 3");
}

TEST_CASE("a condition that everybody who comes there meets, or nobody, decides nothing") {
  using Row = std::pair<std::string, Found>;
  const auto [members, expected] = GENERATE(values<Row>({
      {R"(,"when":"first == 'yes' || first == 'no'")", {"always_true /questions/1/when"}},
      {R"q(,"required":"has(first)")q", {"always_true /questions/1/required"}},
      {R"q(,"required":"!has(first)")q", {"always_false /questions/1/required"}},
      {R"q(,"endIf":"!has(first)")q", {"always_false /questions/1/endIf"}},
      {R"(,"when":"first == 'yes'")", {}},
      {R"(,"required":"first == 'yes'")", {}},
      {R"(,"endIf":"first == 'yes'")", {}},
  }));
  CAPTURE(members);
  CHECK(found_in(yes_or_no("first", R"(,"required":true)") + "," + asking("next", members)) == expected);
}

TEST_CASE("a quote of what may be missing needs a fallback") {
  using Row = std::pair<std::string, bool>;
  const auto [quoting, expected] = GENERATE(values<Row>({
      {asking("why") + R"(,{"id":"t","type":"statement","text":"{why}"})", true},
      {asking("why") + R"(,{"id":"t","type":"statement","text":"{why|nothing}"})", false},
      {asking("why", R"(,"required":true)") + R"(,{"id":"t","type":"statement","text":"{why}"})", false},
      {asking("why") + R"q(,{"id":"t","type":"statement","when":"has(why)","text":"{why}"})q", false},
      {asking("why", R"(,"required":true,"when":"score > 8")") + R"(,{"id":"t","type":"statement","text":"{why}"})",
       true},
      {R"({"id":"t","type":"statement","text":"Hei {user.name}"})", true},
      {R"({"id":"t","type":"statement","text":"Hei {user.name|you}"})", false},
      {R"({"id":"t","type":"statement","text":"{score}"})", false},
      {R"({"id":"t","type":"statement","text":"{subject}"})", false},
      {R"({"id":"t","type":"statement","text":"{calc.half}"})", true},
      {R"({"id":"t","type":"statement","text":"{calc.double}"})", false},
      {R"({"id":"t","type":"statement","text":"{calc.safe}"})", false},
  }));
  CAPTURE(quoting);
  const std::string declared = R"q(,"facts":{"user.name":"text","user.orders":"int"},"computed":{
    "half":"user.orders / 2","double":"score * 2","safe":"has(user.orders) ? user.orders : 0"})q";
  const Found wanted = expected ? Found{"missing_fallback"} : Found{};
  Found codes;
  for (const Problem& problem : ways_of(survey_with(nps + "," + quoting, declared))) {
    codes.emplace_back(name_of(problem.code));
  }
  CHECK(codes == wanted);
}

TEST_CASE("a variant may quote what everybody who reads it has answered") {
  using Row = std::pair<std::string, Found>;
  const auto [ask, expected] = GENERATE(values<Row>({
      {R"({"0-10":"Why {score}?","default":"Why?"})", {}},
      {R"({"promoter":"Why {score}?","default":"Why {score}?"})", {"missing_fallback /questions/2/ask/default"}},
      {R"({"promoter":"Why {fan}?","default":"Why?"})", {}},
      {R"({"7-10":"Why {fan}?","default":"Why?"})", {"missing_fallback /questions/2/ask/7-10"}},
      {R"({"9":"Why {fan}?","10":"And {fan}?","default":"Why?"})", {}},
  }));
  CAPTURE(ask);
  CHECK(found_in(skippable_nps + "," + asking("fan", R"q(,"required":true,"when":"promoter(score)")q") +
                 R"(,{"id":"why","type":"text","ask":)" + ask + "}") == expected);
}

TEST_CASE("a condition that a missing answer makes false, where the author may expect true, is doubtful") {
  using Row = std::pair<std::string, bool>;
  const auto [when, doubtful] = GENERATE(values<Row>({
      {"first != 'yes'", true},
      {"!(first == 'yes')", true},
      {"has(first) && first != 'yes'", false},
      {"!has(first) || first != 'yes'", false},
      {"first == 'yes'", false},
  }));
  CAPTURE(when);
  const auto problems = ways_of(survey_with(yes_or_no("first") + "," + asking("next", R"(,"when":")" + when + R"(")")));
  CHECK(found(problems) == (doubtful ? Found{"may_be_unanswered /questions/1/when"} : Found{}));
  if (doubtful) CHECK(problems[0].detail("value") == "first");
}

TEST_CASE("a public review that only some scores are offered is gating") {
  const std::string review = R"(,"actions":[{"type":"review","url":"https://r.example/"}])";
  const std::string fans = R"q({"id":"fan","when":"promoter(score)","title":"F")q" + review + "}";
  const Problems gated = ways_of(survey_with(nps, endings(fans + "," + thanks)));
  CHECK(found(gated) == Found{"review_gating /endings/0/actions/0"});
  CHECK(gated[0].detail("value") == "promoters");
  CHECK(found_in(nps, endings(fans + R"(,{"id":"thanks","title":"T")" + review + "}")).empty());
  CHECK(found_in(nps, endings(R"({"id":"thanks","title":"T")" + review + "}")).empty());
  // Whoever gives no nps says nothing that could keep them away from a review.
  CHECK(found_in(skippable_nps, endings(R"q({"id":"s","when":"has(score)","title":"S")q" + review + "}," + thanks))
            .empty());
  CHECK(found_in(nps + "," + yes_or_no("fond"),
                 endings(R"({"id":"s","when":"fond == 'yes'","title":"S")" + review + "}," + thanks))
            .empty());
}

TEST_CASE("more than ten questions on one way are many, and statements are none") {
  const std::string statement = R"(,{"id":"note","type":"statement","text":"Almost done."})";
  CHECK(found_in(asked(10) + statement).empty());
  CHECK(found_in(asked(11)) == Found{"long_survey /questions"});
  std::string branches = asked(10);
  branches += "," + asking("x", R"(,"when":"score < 5")");
  CHECK(found_in(branches) == Found{"long_survey /questions"});
  // Ten at most, whichever way.
  CHECK(found_in(asked(9) + "," + asking("x", R"(,"when":"score < 5")") + "," + asking("y", R"(,"when":"score >= 5")"))
            .empty());
}

TEST_CASE("where not everything was tried the check says so, and claims nothing about all answers") {
  const std::string never = asking("never", R"(,"when":"has(score) && score > 3 && score < 3")");
  std::string many;
  std::string read = "true";
  for (int i = 0; i < 7; ++i) {
    const std::string id = "n" + std::to_string(i);
    many += R"({"id":")" + id + R"(","type":"rating","ask":"?","points":10,"left":")" + id + R"("},)";
    read += " && " + id + " > 5";
  }
  const std::string last = asking("last", R"(,"required":true)");
  const Problems problems =
      ways_of(survey_with(many + last, endings(R"({"id":"fond","when":")" + read +
                                               R"q(","title":"F"},{"id":"x","when":"has(last)","title":"X"})q")));
  CHECK(found(problems) == Found{"not_enumerated /questions"});
  CHECK(problems[0].detail("reason") == "there are more than 20000");
  CHECK(found_in(nps + "," + never) != Found{});
}

TEST_CASE("a condition on a computed value is beyond enumeration, alone or beside what it reads") {
  const auto when =
      GENERATE(values<std::string>({"calc.twice == 50", "count > 3 && calc.twice > 100 && calc.twice < 110"}));
  CAPTURE(when);
  const std::string computed = R"(,"computed":{"twice":"count + count"})";
  const std::string count = R"({"id":"count","type":"number","ask":"?","min":0,"max":1000},)";
  const Problems problems = ways_of(survey_with(count + asking("next", R"(,"when":")" + when + R"(")"), computed));
  CHECK(found(problems) == Found{"not_enumerated /questions"});
  CHECK(problems[0].detail("reason") == "what conditions make of 'answers.count' is beyond enumeration");
}
