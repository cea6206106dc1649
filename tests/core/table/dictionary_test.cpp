#include "table/dictionary.h"

#include <rapidcheck.h>

#include <algorithm>

#include "tests/catch.h"

using namespace zeroten::table;

TEST_CASE("texts that differ anywhere have numbers of their own, and whoever asks again gets the same") {
  Dictionary dictionary;
  const std::vector<std::string> texts{"",
                                       "a",
                                       "b",
                                       "aa",
                                       "aaa",
                                       "aba",
                                       "NO",
                                       "NOO",
                                       "Norway",
                                       "Norwai",
                                       "longtext",
                                       "longtexu",
                                       "longer text",
                                       "longer texu",
                                       "å",
                                       "longtext1",
                                       "longtext2",
                                       std::string("\0", 1),
                                       std::string("\0\0", 2),
                                       std::string(100, 'x'),
                                       std::string(101, 'x')};
  CHECK(dictionary.find("a") == 0);
  for (std::size_t i = 0; i < texts.size(); ++i) CHECK(dictionary.find_or_add(texts[i]) == i + 1);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    INFO(texts[i]);
    CHECK(dictionary.find(texts[i]) == i + 1);
    CHECK(dictionary.text_of(dictionary.find_or_add(texts[i])) == texts[i]);
  }
}

TEST_CASE("whatever the texts are: their numbers are those of a list that is searched") {
  CHECK(rc::check([](const std::vector<std::string>& texts) {
    Dictionary dictionary;
    std::vector<std::string> known;
    for (const std::string& text : texts) {
      const auto place = std::find(known.begin(), known.end(), text) - known.begin();
      if (static_cast<std::size_t>(place) == known.size()) known.push_back(text);
      RC_ASSERT(dictionary.find_or_add(text) == static_cast<std::uint32_t>(place + 1));
    }
  }));
}

TEST_CASE("there are as many texts as groups, and then no more") {
  Dictionary dictionary;
  for (std::size_t i = 0; i < most_groups; ++i) REQUIRE(dictionary.find_or_add(std::to_string(i)) == i + 1);
  CHECK(dictionary.find_or_add("one more") == 0);
  CHECK(dictionary.find_or_add("99999") == 100'000);
}
