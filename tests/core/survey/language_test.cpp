#include "survey/language.h"

#include "tests/catch.h"

using namespace zeroten::survey;

TEST_CASE("a respondent gets the declared language that serves best, else the first") {
  struct Row {
    std::vector<std::string> declared;
    std::string wanted;
    std::string language;
  };
  const auto row = GENERATE(values<Row>({
      {{"en", "nb"}, "nb", "nb"},
      {{"en", "nb"}, "nn-NO", "nb"},
      {{"en", "nb"}, "fi", "en"},
      {{"en", "nb"}, "", "en"},
      {{"pt-PT", "pt-BR"}, "pt-BR", "pt-BR"},
      {{"en", "zh-Hans", "zh-Hant"}, "zh-TW", "zh-Hant"},
      {{"nb"}, "../../etc", "nb"},
      {{}, "fi", "fi"},
      {{}, "", ""},
  }));
  Definition survey;
  survey.languages = row.declared;
  CAPTURE(row.declared, row.wanted);
  CHECK(language_for(survey, row.wanted) == row.language);
}
