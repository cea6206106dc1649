#include "condition/function.h"

#include "tests/catch.h"

using namespace zeroten::condition;

TEST_CASE("functions are found by their names") {
  REQUIRE(find_function("size"));
  CHECK(find_function("size")->is_global);
  CHECK(find_function("size")->is_method);
  CHECK_FALSE(find_function("startsWith")->is_global);
  CHECK(is_macro(find_function("filter")->kind));
  CHECK_FALSE(is_macro(find_function("contains")->kind));
  for (const char* name : {"", "Size", "siz", "matches"}) CHECK_FALSE(find_function(name));
}

TEST_CASE("reserved words and roots are whole words") {
  CHECK(is_reserved("while"));
  CHECK(is_reserved("as"));
  CHECK(is_root("answers"));
  CHECK(is_root("calc"));
  for (const char* name : {"", "whil", "hile", "s", "answer", " ", "in"}) {
    CAPTURE(name);
    CHECK_FALSE(is_reserved(name));
    CHECK_FALSE(is_root(name));
  }
}

TEST_CASE("a function that does not exist gets a hint, where there is one") {
  CHECK_THAT(function_hint("matches"), has_text("not supported"));
  CHECK_THAT(function_hint("exists_one"), has_text("filter"));
  CHECK(function_hint("startWith") == ", did you mean 'startsWith'");
  CHECK(function_hint("somethingElse").empty());
}
