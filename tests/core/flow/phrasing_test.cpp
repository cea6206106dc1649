#include "flow/phrasing.h"

#include "survey/built_in_wording.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::flow;
using survey::LocalizedText;
using survey::Phrase;
using survey::VariantText;

namespace {

const survey::Wording& english() { return survey::built_in_wording("en"); }

LocalizedText everywhere(const std::string& text) { return {{{"", text}}}; }

VariantText by_score(const std::string& promoters, const std::string& others) {
  VariantText text;
  text.variants.push_back({9, 10, everywhere(promoters), "promoter"});
  if (!others.empty()) text.otherwise = everywhere(others);
  return text;
}

}  // namespace

TEST_CASE("subject and score are filled in as text, and not read again") {
  auto survey = test::survey_of(test::standard_survey);
  survey.subject = "{score} & <b>Søn</b>";
  const Phrasing words(survey, english(), 7);
  CHECK(words.text(everywhere("{subject}: {score}")) == "{score} & <b>Søn</b>: 7");
  CHECK(words.text(everywhere("{other} {Score} {{score}}")) == "{other} {Score} {7}");
  CHECK(words.phrase(Phrase::nps_ask) ==
        "How likely are you to recommend {score} & <b>Søn</b> to a friend or colleague?");
}

TEST_CASE("without a score nothing stands in its place") {
  const auto survey = test::survey_of(test::standard_survey);
  const Phrasing words(survey, english(), std::nullopt);
  CHECK(words.text(everywhere("You said '{score}'")) == "You said ''");
  CHECK_FALSE(words.score());
}

TEST_CASE("the author's text goes before the standard one") {
  const auto survey = test::survey_of(test::standard_survey);
  const Phrasing promoter(survey, english(), 9);
  const Phrasing passive(survey, english(), 8);
  CHECK(promoter.text_or(by_score("Great", "Well"), Phrase::next) == "Great");
  CHECK(passive.text_or(by_score("Great", "Well"), Phrase::next) == "Well");
  CHECK(passive.text_or(by_score("Great", ""), Phrase::next) == "Next");
  CHECK(passive.text_or(VariantText(), Phrase::next) == "Next");
  CHECK(passive.text_or(everywhere("Own"), Phrase::next) == "Own");
  CHECK(passive.text_or(LocalizedText(), Phrase::next) == "Next");
  CHECK(passive.text(LocalizedText()).empty());
}

TEST_CASE("texts come in the language of the wording, else in the survey's first") {
  auto survey = test::survey_of(test::standard_survey);
  survey.languages = {"fi", "en"};
  const LocalizedText text{{{"en", "Hello"}, {"fi", "Hei vaan"}, {"nb", "Hei"}}};
  CHECK(Phrasing(survey, english(), {}).text(text) == "Hello");
  CHECK(Phrasing(survey, survey::built_in_wording("nb"), {}).text(text) == "Hei");
  CHECK(Phrasing(survey, survey::built_in_wording("sv"), {}).text(text) == "Hei vaan");
}
