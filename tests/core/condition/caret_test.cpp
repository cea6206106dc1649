#include "condition/caret.h"

#include "tests/core/condition/evaluated.h"

using namespace zeroten::condition;

TEST_CASE("the caret stands below the place, in characters") {
  CHECK(caret(parse("user.plan == ^", "", {}).problems()[0]) == " | user.plan == ^\n |              ^\n");
  CHECK(caret(parse("'åß' +\n\t'ø' ^ 1", "", {}).problems()[0]) == " | \t'ø' ^ 1\n | \t    ^\n");
}

TEST_CASE("a problem without a place has no caret") { CHECK(caret({zeroten::ProblemCode::required}).empty()); }
