#include "survey/recalls.h"

#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;

namespace {

std::string lines(const std::vector<survey::Recall>& recalls) {
  std::string lines;
  for (const survey::Recall& recall : recalls) {
    lines += recall.path + " " + recall.name + (recall.has_fallback ? "|" : "") + ":";
    for (const std::string& need : recall.needs) lines += " " + need;
    lines += "\n";
  }
  return lines;
}

const std::string declared = R"(,"facts":{"user.name":"text"},"computed":{"twice":"nps9 + nps9"})";

std::string recalled(const std::string& text) {
  const auto survey =
      survey_with(R"({"id":"nps9","type":"nps"},{"id":"t","type":"statement","text":)" + text + "}", declared);
  return lines(survey::recalls_of(survey, survey.questions[1], "/questions/1"));
}

}  // namespace

TEST_CASE("a quote is listed with what it needs") {
  using Row = std::pair<std::string, std::string>;
  const auto [text, expected] = GENERATE(values<Row>({
      {R"("{nps9}")", "/questions/1/text nps9: answers.nps9\n"},
      {R"("{score}")", "/questions/1/text score: answers.nps9\n"},
      {R"("{user.name|you}")", "/questions/1/text user.name|: user.name\n"},
      {R"("{calc.twice}")", "/questions/1/text calc.twice: answers.nps9 answers.nps9\n"},
      {R"("{subject}")", ""},
      {R"("{score} {user.name}")", "/questions/1/text score: answers.nps9\n/questions/1/text user.name: user.name\n"},
      {R"({"9":"{nps9}","default":"-"})", "/questions/1/text/9 nps9: answers.nps9\n"},
      {R"({"en":"{nps9}","nb":"{nps9|-}"})",
       "/questions/1/text nps9: answers.nps9\n/questions/1/text nps9|: answers.nps9\n"},
  }));
  CAPTURE(text);
  CHECK(recalled(text) == expected);
}

TEST_CASE("endings quote in their texts and their actions") {
  const auto survey =
      survey_with(nps, endings(R"({"id":"e","title":"{score}","actions":[{"type":"copy","value":"{score|0}"}]})"));
  CHECK(lines(survey::recalls_of(survey, survey.endings[0], "/endings/0")) ==
        "/endings/0/title score: answers.score\n/endings/0/actions/0/value score|: answers.score\n");
}

TEST_CASE("a variant is read with its scores, the default with the others and without one") {
  const auto survey = survey_with(nps + R"(,{"id":"t","type":"statement","text":{"7-10":"{score}","default":"{score}"},
                                        "help":"{score}"})");
  const auto recalls = survey::recalls_of(survey, survey.questions[1], "");
  REQUIRE(recalls.size() == 3);
  using Row = std::pair<std::optional<int>, bool>;
  const auto [score, high] = GENERATE(values<Row>({{7, true}, {10, true}, {6, false}, {std::nullopt, false}}));
  CHECK(survey::is_read(recalls[0], score) != high);
  CHECK(survey::is_read(recalls[1], score) == high);
  CHECK(survey::is_read(recalls[2], score));
}
