// What the path says about unanswered questions, the score and the ending.
#include "flow/path.h"
#include "flow/state.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::flow;
using survey::Answers;

namespace {

const std::string no_id(32, '0');

std::string ending(const survey::Definition& survey, const Answers& answers, const Value::Map& facts = {}) {
  return ending_of(survey, path_of(survey, answers, facts, no_id)).id;
}

/// The id of the first question that nobody gets past; empty if there is none.
std::string unanswered(const survey::Definition& survey, const Answers& answers) {
  const Path path = path_of(survey, answers, {}, no_id);
  const survey::Question* question = path.first_unanswered(0, path.questions.size());
  return question == nullptr ? "" : question->id;
}

/// How many questions may follow behind the first screen of `respondent`.
std::size_t possible(const test::Respondent& respondent) {
  const Path path = path_of(respondent.survey, respondent.state);
  const std::size_t begin = path.index_of(respondent.state.position);
  return possible_after(respondent.state, path, path.screen_at(begin).end);
}

}  // namespace

TEST_CASE("the score is the answer to the first score question") {
  const auto survey = test::three_questions();
  CHECK(score_in(survey, {{"may", "yes"}, {"zscore", 0}}) == 0);
  CHECK_FALSE(score_in(survey, {{"may", "yes"}}));
  CHECK_FALSE(score_in(test::survey_of(R"({"zeroten":1,"id":"t","questions":[{"id":"may","type":"text"}]})"), {}));
}

TEST_CASE("the standard ending is the one of the category") {
  const auto survey = test::survey_of(test::standard_survey);
  for (int score = 0; score <= 10; ++score) {
    CHECK(ending(survey, {{"score", score}}) == name_of(score::category_of(score)));
  }
  CHECK(ending(test::three_questions(), {}) == "thanks");
  CHECK(ending(test::three_questions(), {{"zscore", 10}}) == "promoter");
}

TEST_CASE("an author's ending is the first whose condition is met, else the last") {
  const auto survey = test::survey_of(R"({"zeroten":1,"id":"e","facts":{"user.plan":"text"},"endings":[
    {"id":"vip","when":"score == 10"},{"id":"pro","when":"user.plan == 'pro'"},{"id":"low","when":"score < 7"}]})");
  CHECK(ending(survey, {{"score", 10}}) == "vip");
  CHECK(ending(survey, {{"score", 9}}, {{"user", Value::Map{{"plan", "pro"}}}}) == "pro");
  CHECK(ending(survey, {{"score", 0}}) == "low");
  CHECK(ending(survey, {{"score", 9}}) == "low");
  CHECK(ending(survey, {}) == "low");
}

TEST_CASE("only required questions can be unanswered, and 0 is an answer") {
  const auto survey = test::survey_of(test::standard_survey);
  CHECK(unanswered(survey, {}) == "score");
  CHECK(unanswered(survey, {{"why", "because"}}) == "score");
  CHECK(unanswered(survey, {{"score", 0}}).empty());
}

TEST_CASE("a consent that is refused, and fewer choices than wanted, hold up") {
  const auto survey = test::survey_of(R"({"zeroten":1,"id":"c","questions":[
    {"id":"pick","type":"choices","min":2,"choices":[{"id":"a","text":"A"},{"id":"b","text":"B"}]},
    {"id":"agree","type":"consent","text":"Do you?","required":true}]})");
  CHECK(unanswered(survey, {{"agree", true}}).empty());
  CHECK(unanswered(survey, {{"agree", false}}) == "agree");
  CHECK(unanswered(survey, {{"agree", true}, {"pick", Value::List{"a"}}}) == "pick");
  CHECK(unanswered(survey, {{"agree", true}, {"pick", Value::List{"a", "b"}}}).empty());
}

TEST_CASE("questions that answers still to come may bring are possible, others are not") {
  test::Respondent respondent(test::survey_of(R"q({"zeroten":1,"id":"p","questions":[
    {"id":"score","type":"nps","required":false},{"id":"low","type":"text","when":"detractor(score)"},
    {"id":"said","type":"text","when":"has(low)"},{"id":"never","type":"text","when":"1 > 2"},
    {"id":"end","type":"choice","choices":[{"id":"y","text":"Y"},{"id":"n","text":"N"}],"endIf":"end == 'y'"},
    {"id":"last","type":"text"}]})q"));
  CHECK(possible(respondent) == 4);  // low, said, end, last
  REQUIRE(respondent.answer("score", 3).empty());
  CHECK(possible(respondent) == 4);
  REQUIRE(respondent.answer("score", 9).empty());
  CHECK(possible(respondent) == 2);
  REQUIRE(respondent.next().empty());
  CHECK(respondent.state.position == "end");
  CHECK(possible(respondent) == 1);
  REQUIRE(respondent.answer("end", "y").empty());
  CHECK(possible(respondent) == 0);
}
