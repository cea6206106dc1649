#include "flow/respondent_words.h"

#include "survey/built_in_wording.h"
#include "tests/catch.h"

using namespace zeroten;
using flow::respondent_words;

TEST_CASE("what a respondent can cause is said in the respondent's language") {
  const auto& norwegian = survey::built_in_wording("nb");
  const auto& english = survey::built_in_wording("en");
  const Problem required{ProblemCode::required};
  const Problem too_long{ProblemCode::too_long, "/value", {{"max", "2000"}}};
  CHECK(respondent_words(required, english) == "Please answer this question.");
  CHECK(respondent_words(required, norwegian) == norwegian[survey::Phrase::required]);
  CHECK(respondent_words(too_long, english) == "Please use at most 2000 characters.");
  CHECK_THAT(respondent_words(too_long, norwegian), has_text("2000"));
  CHECK(respondent_words(too_long, norwegian) != respondent_words(too_long, english));
}

TEST_CASE("what only a host can cause is left to the words for developers") {
  const auto code = GENERATE(ProblemCode::wrong_type, ProblemCode::not_on_screen, ProblemCode::out_of_range,
                             ProblemCode::json_syntax, ProblemCode::not_allowed);
  CHECK(respondent_words(Problem{code}, survey::built_in_wording("nb")).empty());
}
