#include "survey/exploration.h"

#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;

TEST_CASE("of every question it is found what may happen to it") {
  const auto found = survey::explore(survey_with(yes_or_no("a", R"(,"endIf":"a == 'no'")") + "," +
                                                 asking("b", R"q(,"when":"a == 'yes'","required":"has(a)")q") + "," +
                                                 asking("c", R"(,"when":"a == 'no'")")));
  REQUIRE(found.questions.size() == 3);
  CHECK((found.questions[0].asked && found.questions[0].optional && !found.questions[0].required));
  CHECK((found.questions[0].ended && found.questions[0].went_on && !found.questions[0].passed_over));
  CHECK((found.questions[1].asked && found.questions[1].passed_over));
  CHECK((found.questions[1].required && !found.questions[1].optional && !found.questions[1].ended));
  CHECK((!found.questions[2].asked && found.questions[2].passed_over));
  CHECK(found.most_asked == 2);
  CHECK(found.whole);
  CHECK(found.left_out.empty());
}

TEST_CASE("of every ending it is found who reaches it") {
  using score::Category;
  const auto found = survey::explore(survey_with(
      skippable_nps,
      endings(R"q({"id":"p","when":"score > 8","title":"P"},{"id":"n","when":"score > 11","title":"N"},)q" + thanks)));
  REQUIRE(found.endings.size() == 3);
  CHECK(found.endings[0].categories == std::set<std::optional<Category>>{Category::promoter});
  CHECK_FALSE(found.endings[1].reached);
  CHECK(found.endings[2].categories ==
        std::set<std::optional<Category>>{std::nullopt, Category::detractor, Category::passive});
  CHECK(found.without_ending.empty());
}

TEST_CASE("standard endings are for their categories, and every score has one") {
  const auto found = survey::explore(survey_with(nps));
  for (const auto& ending : found.endings) CHECK(ending.categories.size() == 1);
  CHECK(found.without_ending.empty());
}

TEST_CASE("what was left out is told") {
  const auto found = survey::explore(survey_with(asking("a") + "," + asking("b", R"q(,"when":"a.contains('x')")q")));
  CHECK_FALSE(found.whole);
  CHECK(found.left_out == "what conditions make of 'answers.a' is beyond enumeration");
}
