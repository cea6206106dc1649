#include "cli/survey_wordings.h"

#include "codec/definition_codec.h"
#include "survey/built_in_wording.h"
#include "tests/catch.h"

using namespace zeroten;

namespace {

std::vector<std::string> languages_of(const std::string& stated, const std::string& language) {
  const auto survey = codec::read_definition(R"({"zeroten":1,"id":"s","languages":)" + stated + "}");
  REQUIRE(survey);
  std::string reason;
  const auto wordings = cli::wordings_for(*survey, language, reason);
  if (!wordings) return {reason};
  std::vector<std::string> names;
  for (const survey::Wording* wording : *wordings) names.emplace_back(wording->language);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a survey is asked in the languages that it states, each once and in their order") {
  CHECK(languages_of(R"(["nb-NO","en","nb"])", "") == Names{"nb", "en"});
}

TEST_CASE("one language may be named, in whatever form, if the survey has it") {
  CHECK(languages_of(R"(["nb","en"])", "en-GB") == Names{"en"});
  CHECK(languages_of(R"(["nb","en"])", "fi") == Names{"there is no 'fi' here, only nb, en"});
}

TEST_CASE("a survey that states no language is asked in all of them") {
  const auto survey = codec::read_definition(R"({"zeroten":1,"id":"s","subject":"Fjellrev"})");
  std::string reason;
  CHECK(cli::wordings_for(*survey, "", reason)->size() == survey::built_in_wordings().size());
  CHECK(cli::wordings_for(*survey, "pt-BR", reason)->front()->language == "pt-BR");
  CHECK_FALSE(cli::wordings_for(*survey, "xx", reason));
}
