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

TEST_CASE("all that a respondent can cause has words, with their details filled in") {
  const auto code = GENERATE(ProblemCode::required, ProblemCode::too_long, ProblemCode::too_few, ProblemCode::too_many,
                             ProblemCode::out_of_range, ProblemCode::not_a_step, ProblemCode::invalid_email,
                             ProblemCode::invalid_date);
  const Problem problem{code, "", {{"min", "[low]"}, {"max", "[high]"}, {"step", "[step]"}}};
  CAPTURE(name_of(code));
  for (const char* language : {"en", "nb", "da", "sv", "fi"}) {
    const std::string words = respondent_words(problem, survey::built_in_wording(language));
    CHECK_FALSE(words.empty());
    CHECK(words.find_first_of("{}") == std::string::npos);
  }
  CHECK_THAT(respondent_words({ProblemCode::out_of_range, "", problem.details}, survey::built_in_wording("en")),
             has_text("[low]") && has_text("[high]"));
}

TEST_CASE("what only a host can cause is left to the words for developers") {
  const auto code = GENERATE(ProblemCode::wrong_type, ProblemCode::not_on_screen, ProblemCode::unknown_choice,
                             ProblemCode::json_syntax, ProblemCode::not_allowed);
  CHECK(respondent_words(Problem{code}, survey::built_in_wording("nb")).empty());
}
