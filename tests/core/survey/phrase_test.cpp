#include "survey/phrase.h"

#include <set>
#include <string_view>

#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::survey;

TEST_CASE("every phrase has a name of its own, at its own place in the table") {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < phrase_count; ++i) {
    const auto phrase = static_cast<Phrase>(i);
    CAPTURE(i);
    CHECK(phrase_names[i].first == phrase);
    CHECK(names.insert(name_in(phrase_names, phrase)).second);
    CHECK(value_in(phrase_names, phrase_names[i].second) == phrase);
  }
}
