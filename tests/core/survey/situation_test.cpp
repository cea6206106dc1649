#include "survey/situation.h"

#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;
using survey::no_value;
using survey::Situation;

namespace {

const std::string facts = R"(,"facts":{"user.plan":["free","pro"]})";

survey::Definition plan_and_score() {
  return survey_with(nps + "," + asking("a", R"(,"when":"user.plan == 'pro'")"), facts);
}

Situation with(std::vector<survey::ValueIndex> values, std::size_t asked = 0, std::vector<std::uint16_t> path = {}) {
  return {values, asked, std::move(path), values};
}

}  // namespace

TEST_CASE("conditions see the facts and answers of a situation, and nothing that is missing") {
  const auto survey = plan_and_score();
  const auto variables = survey::variables_of(survey);
  const auto environment = survey::environment_of(survey, variables, with({1, 7, no_value}));
  CHECK(*environment.find("user.plan") == Value(std::string("pro")));
  CHECK(*environment.find("answers.score") == Value(std::int64_t{7}));
  CHECK(environment.find("answers.a") == nullptr);
  CHECK(survey::score_in(survey, environment) == 7);
  const auto empty = survey::environment_of(survey, variables, with({no_value, no_value, 0}));
  CHECK(empty.find("user.plan") == nullptr);
  CHECK(survey::score_in(survey, empty) == std::nullopt);
}

TEST_CASE("situations that go on alike are one, with the most questions asked") {
  std::vector<Situation> all{with({1, 2}, 3), with({1, 2}, 5), with({0, 2}, 1), with({1, 2}, 4), with({1, 2}, 2, {1})};
  survey::merge_equal(all);
  REQUIRE(all.size() == 3);
  CHECK(all[0].values == std::vector<survey::ValueIndex>{0, 2});
  CHECK(all[1].asked == 5);
  CHECK(all[2].path.size() == 1);
}

TEST_CASE("of equal situations the example that says least is left") {
  std::vector<Situation> all{{{1}, 2, {}, {1, 0}}, {{1}, 2, {}, {1, no_value}}, {{1}, 1, {}, {0, no_value}}};
  survey::merge_equal(all);
  REQUIRE(all.size() == 1);
  CHECK(all[0].example == std::vector<survey::ValueIndex>{1, no_value});
}

TEST_CASE("an example says what was answered, in words") {
  const auto survey = plan_and_score();
  const auto variables = survey::variables_of(survey);
  CHECK(survey::example_in_words(variables, with({1, 7, no_value})) == "user.plan = pro, score = 7");
  CHECK(survey::example_in_words(variables, with({no_value, no_value, no_value})) == "nothing answered");
}

TEST_CASE("lists, numbers and consents have words too") {
  using Row = std::pair<std::string, std::string>;
  const auto [question, expected] = GENERATE(values<Row>({
      {R"({"id":"q","type":"choices","ask":"?","min":2,"choices":[{"id":"a","text":"A"},{"id":"b","text":"B"}]})",
       "q = a + b"},
      {R"({"id":"q","type":"consent","text":"?"})", "q = true"},
      {R"({"id":"q","type":"number","ask":"?","min":0.5,"max":0.5,"step":0.5})", "q = 0.5"},
  }));
  CAPTURE(question);
  const auto survey = survey_with(question);
  CHECK(survey::example_in_words(survey::variables_of(survey), with({0})) == expected);
}
