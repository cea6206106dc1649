#include "collector/surveys.h"

#include "tests/catch.h"
#include "tests/core/collector/responses.h"

using namespace zeroten;
using namespace zeroten::collector;

TEST_CASE("a survey is found by its id, and in the revision that was asked") {
  Surveys surveys;
  const auto first = surveys.add(test::shop_definition);
  const auto second = surveys.add(test::other_definition);
  REQUIRE(first);
  REQUIRE(second);
  CHECK(first->revision != second->revision);
  CHECK(surveys.newest("shop")->text == test::other_definition);
  CHECK(surveys.find("shop", first->revision)->definition.subject == "Fjellrev");
  CHECK(surveys.find("shop", "nothing") == nullptr);
  CHECK(surveys.find("other", first->revision) == nullptr);
  CHECK(surveys.newest("other") == nullptr);
  CHECK(surveys.has("shop"));
  CHECK_FALSE(surveys.has("other"));
}

TEST_CASE("a revision that is added again is the newest, and still only one") {
  Surveys surveys;
  surveys.add(test::shop_definition);
  surveys.add(test::other_definition);
  surveys.add(test::shop_definition);
  CHECK(surveys.newest("shop")->definition.subject == "Fjellrev");
}

TEST_CASE("the questions of all revisions are known, each once") {
  Surveys surveys;
  surveys.add(test::shop_definition);
  surveys.add(
      R"({"zeroten":1,"id":"shop","subject":"F","questions":[{"id":"score","type":"nps"},{"id":"more","type":"text"}]})");
  CHECK(surveys.questions("shop") == std::vector<std::string>{"score", "why", "more"});
  CHECK(surveys.questions("other").empty());
}

TEST_CASE("a definition with problems is not added") {
  Surveys surveys;
  const auto added = surveys.add(R"({"zeroten":1,"id":"shop","colour":"red"})");
  REQUIRE_FALSE(added);
  CHECK_FALSE(added.problems().empty());
  CHECK(surveys.empty());
}
