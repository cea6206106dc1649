#include "codec/text_codec.h"

#include "tests/catch.h"
#include "tests/core/support/found.h"
#include "tests/core/support/json_value.h"

using namespace zeroten;
using test::found;
using test::Found;

namespace {

struct Read {
  survey::VariantText text;
  Found problems;
};

Read read(const std::string& json) {
  Read read;
  Problems problems;
  codec::read_variants(test::json_value(json), "/ask", read.text, problems);
  read.problems = found(problems);
  return read;
}

std::string in_quotes(const std::string& text) { return "\"" + text + "\""; }

}  // namespace

TEST_CASE("one text is for every language and score") {
  const auto [text, problems] = read("\"Why?\"");
  CHECK(problems.empty());
  CHECK(text.variants.empty());
  REQUIRE(text.otherwise.by_language.size() == 1);
  CHECK(text.otherwise.by_language[0] == std::pair<std::string, std::string>("", "Why?"));
}

TEST_CASE("an object of language tags is one text per language") {
  const auto [text, problems] = read(R"({"nb":"Hvorfor?","pt-BR":"Por quê?"})");
  CHECK(problems.empty());
  CHECK(text.variants.empty());
  CHECK(text.otherwise.by_language.size() == 2);
}

TEST_CASE("any other object has variants, each of them one text or one per language") {
  const auto [text, problems] = read(R"({"0-3":"A","9":{"nb":"B"},"passive":"C","default":{"en":"D"}})");
  CHECK(problems.empty());
  REQUIRE(text.variants.size() == 3);
  CHECK(survey::text_for(text, 2)->by_language[0].second == "A");
  CHECK(survey::text_for(text, 9)->by_language[0].first == "nb");
  CHECK(survey::text_for(text, 8)->by_language[0].second == "C");
  CHECK(survey::text_for(text, 10)->by_language[0].second == "D");
}

TEST_CASE("what is wrong is said where it is wrong") {
  struct Case {
    std::string json;
    Found problems;
  };
  const auto [json, problems] =
      GENERATE(Case{"\"\"", {"empty /ask"}}, Case{"{}", {"empty /ask"}}, Case{"5", {"wrong_type /ask"}},
               Case{"[\"a\"]", {"wrong_type /ask"}}, Case{"null", {"wrong_type /ask"}},
               Case{R"({"nb":5})", {"wrong_type /ask/nb"}}, Case{R"({"nb":{"nb":"x"}})", {"wrong_type /ask/nb"}},
               Case{R"({"promotor":"x"})", {"invalid_variant /ask/promotor"}},
               Case{R"({"0-3":"x","nb":"y"})", {"invalid_variant /ask/nb"}},
               Case{R"({"default":{"9":"x"}})", {"invalid_language /ask/default/9"}},
               Case{R"q("[a](javascript:b)")q", {"unsafe_link /ask"}},
               Case{R"q({"9":{"nb":"*a* [b](http://c)"}})q", {"unsafe_link /ask/9/nb"}},
               Case{R"({"a/b":"x"})", {"invalid_variant /ask/a~1b"}});
  CAPTURE(json);
  CHECK(read(json).problems == problems);
}

TEST_CASE("4,000 characters fit, in any script") {
  std::string longest;
  for (int i = 0; i < 4000; ++i) longest += "🦊";
  CHECK(read(in_quotes(longest)).problems.empty());
  CHECK(read(in_quotes(longest + "x")).problems == Found{"too_long /ask"});
}
