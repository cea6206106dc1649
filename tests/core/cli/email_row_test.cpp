#include "cli/email_row.h"

#include "codec/definition_codec.h"
#include "survey/built_in_wording.h"
#include "tests/catch.h"

using namespace zeroten;

namespace {

std::optional<cli::EmailRow> row(const std::string& definition, const std::string& page,
                                 const std::string& language = "en") {
  const auto survey = codec::read_definition(definition);
  REQUIRE(survey);
  return cli::email_row(*survey, survey::built_in_wording(language), page);
}

constexpr const char* standard = R"({"zeroten":1,"id":"s","subject":"Fjellrev"})";

}  // namespace

TEST_CASE("the row has a link for each score, and names its ends") {
  const auto standard_row = row(standard, "https://a/s.html");
  REQUIRE(standard_row);
  REQUIRE(standard_row->links.size() == 11);
  CHECK(standard_row->links.front().name == "0, Not at all likely");
  CHECK(standard_row->links.back().name == "10, Extremely likely");
  CHECK(standard_row->links.back().url == "https://a/s.html?score=10&language=en");
  CHECK(standard_row->question == "How likely are you to recommend Fjellrev to a friend or colleague?");
}

TEST_CASE("the score stands with the address's own parameters, before its fragment") {
  CHECK(row(standard, "https://a?b=c")->links[3].url == "https://a?b=c&score=3&language=en");
  CHECK(row(standard, "https://a#b?c")->links[3].url == "https://a?score=3&language=en#b?c");
}

TEST_CASE("the row is in the language of the wording, and runs as it does") {
  CHECK(row(standard, "https://a", "ar")->direction == "rtl");
  CHECK(row(standard, "https://a", "nb")->left == "Ikke sannsynlig i det hele tatt");
}

TEST_CASE("a scale behind another screen has no row, one beside another question has") {
  const std::string why = R"({"id":"why","type":"text","ask":"Why?","page":"p"})";
  const std::string score = R"({"id":"score","type":"nps","page":)";
  const std::string begin = R"({"zeroten":1,"id":"s","questions":[)" + why + ",";
  CHECK_FALSE(row(begin + score + R"("q"}]})", "https://a"));
  CHECK(row(begin + score + R"("p"}]})", "https://a"));
}
