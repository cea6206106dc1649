#include "survey/applies.h"

#include "tests/core/support/small_survey.h"

using namespace zeroten;

TEST_CASE("a question must be answered always, never, or while its condition is met") {
  const auto survey = test::survey_of(R"({"zeroten":1,"id":"s","questions":[{"id":"score","type":"nps"},
    {"id":"a","type":"text"},{"id":"b","type":"text","required":true},{"id":"c","type":"text","required":"score > 8"}]})");
  survey::Environment environment(survey, {});
  const auto required = [&](std::size_t index) { return requires_answer(survey.questions[index], environment); };
  CHECK_FALSE(required(1));
  CHECK(required(2));
  CHECK_FALSE(required(3));
  environment.answer(survey.questions[0], std::int64_t{9});
  CHECK(required(3));
}

TEST_CASE("an ending is for its category, for everybody, or for who meets its condition") {
  const auto survey = test::survey_of(R"({"zeroten":1,"id":"s","questions":[{"id":"score","type":"nps"}],
    "endings":[{"id":"ten","when":"score == 10"},{"id":"all"}]})");
  survey::Environment environment(survey, {});
  survey::Ending promoters;
  promoters.category = score::Category::promoter;
  CHECK(is_ending_for(promoters, 9, environment));
  CHECK_FALSE(is_ending_for(promoters, 8, environment));
  CHECK_FALSE(is_ending_for(promoters, std::nullopt, environment));
  CHECK_FALSE(is_ending_for(survey.endings[0], std::nullopt, environment));
  CHECK(is_ending_for(survey.endings[1], std::nullopt, environment));
  environment.answer(survey.questions[0], std::int64_t{10});
  CHECK(is_ending_for(survey.endings[0], 10, environment));
}
