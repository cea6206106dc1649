#include "survey/condition_sites.h"

#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;
using survey::ConditionRole;

TEST_CASE("every condition is listed with its place, its role and whose it is") {
  const auto survey = survey_with(
      nps + "," + asking("a", R"(,"endIf":"score > 3","required":"score > 4","when":"score > 5")"),
      R"(,"computed":{"c":"score > 6"})" + endings(thanks + R"(,{"id":"e","when":"score > 7","title":"E"})"));
  const auto sites = survey::condition_sites(survey);
  REQUIRE(sites.size() == 5);
  const auto is = [&](std::size_t at, const char* path, ConditionRole role, std::size_t index, const char* source) {
    CAPTURE(path);
    CHECK(sites[at].path == path);
    CHECK(sites[at].role == role);
    CHECK(sites[at].index == index);
    CHECK(sites[at].condition->source() == source);
  };
  is(0, "/computed/c", ConditionRole::computed, 0, "score > 6");
  is(1, "/questions/1/when", ConditionRole::when, 1, "score > 5");
  is(2, "/questions/1/required", ConditionRole::required, 1, "score > 4");
  is(3, "/questions/1/endIf", ConditionRole::end_if, 1, "score > 3");
  is(4, "/endings/1/when", ConditionRole::ending, 1, "score > 7");
}

TEST_CASE("a survey without conditions has none") { CHECK(survey::condition_sites(survey_with(nps)).empty()); }
