#include "survey/text.h"

#include <rapidcheck.h>

#include "tests/catch.h"

using namespace zeroten::survey;

namespace {

/// In every language given, its own tag.
LocalizedText in(const std::vector<std::string>& tags) {
  LocalizedText text;
  for (const std::string& tag : tags) text.by_language.emplace_back(tag, "text in " + tag);
  return text;
}

Variant variant(int low, int high, const std::string& words) { return {low, high, LocalizedText{{{"", words}}}}; }

}  // namespace

TEST_CASE("a text is in the language asked for, else in the first fallback there is, else whichever comes first") {
  struct Row {
    std::vector<std::string> tags;
    std::string language;
    std::vector<std::string> fallbacks;
    std::string expected;
  };
  const auto row = GENERATE(values<Row>({
      {{"en", "nb"}, "nb", {"en"}, "nb"},
      {{"en", "nb"}, "nb-NO", {"en"}, "nb"},
      {{"en", "nb"}, "nn", {"en"}, "nb"},
      {{"en", "nb-NO"}, "nb", {"en"}, "nb-NO"},
      {{"en", "nb"}, "NB", {"en"}, "nb"},
      {{"da", "en", "nb"}, "fi", {"nb", "en"}, "nb"},
      {{"da", "en"}, "fi", {"nb", "en"}, "en"},
      {{"da", "en-GB"}, "fi", {"en"}, "en-GB"},
      {{"da", "en"}, "fi", {"EN"}, "en"},
      {{"da", "sv"}, "fi", {"nb", "en"}, "da"},
      {{"da", "sv"}, "fi", {}, "da"},
      {{"da", "sv"}, "", {"sv"}, "sv"},
  }));
  CAPTURE(row.tags, row.language, row.fallbacks);
  CHECK(text_in(in(row.tags), row.language, row.fallbacks) == "text in " + row.expected);
}

TEST_CASE("a text for every language serves every language") {
  const LocalizedText text{{{"", "words"}}};
  for (const char* language : {"nb", "", "xx-YY"}) CHECK(text_in(text, language, {}) == "words");
}

TEST_CASE("only a text that is empty gives no words") {
  CHECK(text_in(LocalizedText(), "nb", {"nb"}).empty());
  CHECK(rc::check([](const std::string& tag, const std::string& language, const std::vector<std::string>& fallbacks) {
    RC_ASSERT(text_in(in({tag}), language, fallbacks) == "text in " + tag);
  }));
}

TEST_CASE("variants cover their scores, both ends included; the other text covers the rest") {
  VariantText text;
  text.variants = {variant(0, 3, "low"), variant(4, 6, "middle"), variant(9, 9, "nine")};
  text.otherwise = LocalizedText{{{"", "other"}}};
  const char* expected[] = {"low",    "low",   "low",   "low",  "middle", "middle",
                            "middle", "other", "other", "nine", "other"};
  for (int score = 0; score <= 10; ++score) {
    CAPTURE(score);
    REQUIRE(text_for(text, score) != nullptr);
    CHECK(text_in(*text_for(text, score), "nb", {}) == expected[score]);
  }
  REQUIRE(text_for(text, std::nullopt) != nullptr);
  CHECK(text_in(*text_for(text, std::nullopt), "nb", {}) == "other");
}

TEST_CASE("a score that nothing covers, and no score, have no text") {
  VariantText text;
  CHECK(text.empty());
  CHECK(text_for(text, 5) == nullptr);
  text.variants = {variant(0, 10, "all")};
  CHECK_FALSE(text.empty());
  CHECK(text_for(text, 10) != nullptr);
  CHECK(text_for(text, std::nullopt) == nullptr);
  text.variants = {variant(0, 9, "most")};
  CHECK(text_for(text, 10) == nullptr);
}
