#include "base/suggestion.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("the nearest name is suggested, if it is near enough") {
  using Row = std::pair<std::string, std::string>;
  const auto [wanted, suggested] = GENERATE(values<Row>({
      {"scor", ", did you mean 'score'"},
      {"socre", ", did you mean 'score'"},
      {"nsp", ", did you mean 'nps'"},
      {"reasns", ", did you mean 'reasons'"},
      {"reason", ", did you mean 'reasons'"},
      {"completely", ""},
      {"xyz", ""},
      {"", ""},
  }));
  constexpr std::string_view known[] = {"score", "nps", "reasons"};
  CHECK(suggestion(wanted, known) == suggested);
}

TEST_CASE("edits are counted: added, removed, replaced, swapped") {
  CHECK(edit_distance("abc", "abc", 2) == 0);
  CHECK(edit_distance("abc", "acb", 2) == 1);
  CHECK(edit_distance("abc", "ab", 2) == 1);
  CHECK(edit_distance("abc", "xbcd", 2) == 2);
  CHECK(edit_distance("abc", "xyz", 2) == 3);
  CHECK(edit_distance("", "ab", 2) == 2);
}
