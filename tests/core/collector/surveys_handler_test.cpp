#include "collector/surveys_handler.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("surveys are listed once each, with the subject of their newest revision") {
  collector::Surveys surveys;
  CHECK(surveys_reply(surveys).body == R"({"surveys":[]})");
  surveys.add(R"({"zeroten":1,"id":"shop","subject":"Reven"})");
  surveys.add(R"({"zeroten":1,"id":"shop","subject":"Fjellrev"})");
  surveys.add(R"({"zeroten":1,"id":"account","subject":"A \"B\""})");
  CHECK(surveys_reply(surveys).body ==
        R"({"surveys":[{"id":"account","subject":"A \"B\""},{"id":"shop","subject":"Fjellrev"}]})");
}
