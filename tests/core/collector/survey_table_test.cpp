#include "collector/survey_table.h"

#include "tests/catch.h"
#include "tests/core/collector/records.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

std::string names(SqliteDatabase& database) {
  std::string text;
  for (const StoredSurvey& survey : all_surveys(database)) text += survey.id + survey.revision + " ";
  return text;
}

}  // namespace

TEST_CASE("in the table the survey that was registered last is the newest, even if it was there before") {
  auto database = test::empty_database();
  register_survey(database, {"a", "1", "{}"});
  register_survey(database, {"a", "2", "{}"});
  CHECK(names(database) == "a1 a2 ");
  register_survey(database, {"a", "1", "{ }"});
  CHECK(names(database) == "a2 a1 ");
  CHECK(all_surveys(database).back().definition == "{ }");
}
