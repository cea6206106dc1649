#include "engine/version.h"

#include "tests/catch.h"

TEST_CASE("the version is the project's, with the build that says it") {
  CHECK(zeroten::engine::version_text("respondent") == "{\"version\":\"" ZEROTEN_VERSION
                                                       "\",\"build\":\"respondent\"}");
}
