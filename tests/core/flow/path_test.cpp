#include "flow/path.h"

#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::flow;

TEST_CASE("the path has every question in the order of the definition") {
  const auto survey = test::three_questions();
  const Path path = path_of(survey, {});
  REQUIRE(path.size() == 3);
  CHECK(path[0]->id == "zscore");
  CHECK(path[1]->id == "must");
  CHECK(path[2]->id == "may");
  CHECK(index_on(path, "zscore") == 0);
  CHECK(index_on(path, "may") == 2);
  CHECK(index_on(path, "gone") == 3);
  CHECK(index_on(path, "") == 3);
}

TEST_CASE("answers to questions that are not on the path do not count") {
  const auto survey = test::three_questions();
  const survey::Answers given{{"gone", 5}, {"may", "yes"}, {"zscore", 3}};
  CHECK(answers_on_path(survey, given) == survey::Answers{{"may", "yes"}, {"zscore", 3}});
  CHECK(answers_on_path(survey, {}).empty());
}

TEST_CASE("the score is the answer to the first score question") {
  const auto survey = test::three_questions();
  CHECK(score_in(survey, {{"may", "yes"}, {"zscore", 0}}) == 0);
  CHECK_FALSE(score_in(survey, {{"may", "yes"}}));
  const auto texts = test::survey_of(R"({"zeroten":1,"id":"t","questions":[{"id":"may","type":"text"}]})");
  CHECK_FALSE(score_in(texts, {{"may", "yes"}}));
}

TEST_CASE("the standard ending is the one of the category") {
  const auto survey = test::survey_of(test::standard_survey);
  const std::string endings[] = {"detractor", "detractor", "detractor", "detractor", "detractor", "detractor",
                                 "detractor", "passive",   "passive",   "promoter",  "promoter"};
  for (int score = 0; score <= 10; ++score) CHECK(ending_of(survey, score).id == endings[score]);
  CHECK(ending_of(test::three_questions(), std::nullopt).id == "thanks");
  CHECK(ending_of(test::three_questions(), 10).id == "promoter");
}

TEST_CASE("the first of the author's endings is everybody's") {
  const auto survey = test::survey_of(R"({"zeroten":1,"id":"e","endings":[{"id":"first"},{"id":"second"}]})");
  CHECK(ending_of(survey, 0).id == "first");
  CHECK(ending_of(survey, std::nullopt).id == "first");
}

TEST_CASE("only required questions can be unanswered, and 0 is an answer") {
  const auto survey = test::survey_of(test::standard_survey);
  const Path path = path_of(survey, {});
  REQUIRE(first_unanswered(path, {}) != nullptr);
  CHECK(first_unanswered(path, {})->id == "score");
  CHECK(first_unanswered(path, {{"why", "because"}})->id == "score");
  CHECK(first_unanswered(path, {{"score", 0}}) == nullptr);
  CHECK(first_unanswered({}, {}) == nullptr);
}
