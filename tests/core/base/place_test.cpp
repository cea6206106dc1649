#include "base/place.h"

#include "tests/catch.h"
#include "tests/core/support/found.h"

using namespace zeroten;

TEST_CASE("a place is the pointer of what is around it, and its own name or index") {
  const Place root("/definition");
  const Place questions = root.at("questions");
  CHECK(root.pointer() == "/definition");
  CHECK(questions.at(std::size_t{3}).at("a/b~c").pointer() == "/definition/questions/3/a~1b~0c");
  CHECK(Place("").at("").pointer() == "/");
  CHECK(Place("").at(std::size_t{0}).pointer() == "/0");
}

TEST_CASE("a problem that is reported at a place has its pointer") {
  Problems problems;
  Place("/x").at("y").report(problems, ProblemCode::too_many, {{"max", "3"}});
  Place("/z").report(problems, ProblemCode::empty, {}, Severity::warning);
  CHECK(test::found(problems) == test::Found{"too_many /x/y", "empty /z"});
  CHECK(problems[0].detail("max") == "3");
  CHECK(problems[1].severity == Severity::warning);
}
