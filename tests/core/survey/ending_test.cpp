#include "survey/ending.h"

#include "tests/catch.h"

using namespace zeroten::survey;

TEST_CASE("every action has a name, and the name leads back to it") {
  for (const std::string name : {"link", "review", "share", "reward", "copy", "invite", "contact", "close"}) {
    CAPTURE(name);
    REQUIRE(action_type(name));
    CHECK(name_of(*action_type(name)) == name);
  }
  for (const std::string name : {"", "Link", "mail", "__proto__"}) CHECK_FALSE(action_type(name));
}

TEST_CASE("an ending is everybody's, and unconditional, unless it says otherwise") {
  const Ending ending;
  CHECK(ending.when.empty());
  CHECK_FALSE(ending.category);
  CHECK(ending.actions.empty());
}
