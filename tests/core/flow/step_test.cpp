#include "flow/step.h"

#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::flow;
using test::found;
using test::Found;

namespace {

/// The effects of the last event, as words.
std::string effects_of(const test::Respondent& respondent) {
  std::string words;
  for (const Effect& effect : respondent.effects) {
    if (const auto* save = std::get_if<Save>(&effect)) words += "save " + std::to_string(save->response.seq) + "; ";
    if (const auto* focus = std::get_if<Focus>(&effect)) words += "focus " + focus->target + "; ";
    if (const auto* claim = std::get_if<Claim>(&effect)) words += "claim " + claim->pool + "; ";
    if (std::holds_alternative<Close>(effect)) words += "close; ";
  }
  return words;
}

}  // namespace

TEST_CASE("each event has its effects, in the order in which the host carries them out") {
  test::Respondent respondent(test::survey_of(test::standard_survey));
  const auto effects = [&](const Problems& problems) {
    REQUIRE(problems.empty());
    return effects_of(respondent);
  };
  CHECK(effects(respondent.answer("score", std::int64_t{9})) == "save 1; ");
  CHECK(effects(respondent.answer("score", 9.0)).empty());
  CHECK(effects(respondent.answer("score", std::int64_t{10})) == "save 2; ");
  CHECK(effects(respondent.next()) == "focus why; ");
  CHECK(effects(respondent.back()) == "focus score; ");
  CHECK(effects(respondent.next()) == "focus why; ");
  CHECK(effects(respondent.answer("why", {})).empty());
  CHECK(effects(respondent.next()) == "focus promoter; save 3; ");
  CHECK(effects(respondent.dismiss()) == "close; ");
}

TEST_CASE("who dismisses half-way leaves a response; who never answered leaves none") {
  auto respondent = test::asked_why(2);
  REQUIRE(respondent.dismiss().empty());
  CHECK(effects_of(respondent) == "save 2; close; ");
  test::Respondent silent(test::three_questions());
  REQUIRE(silent.dismiss().empty());
  CHECK(effects_of(silent) == "close; ");
}

TEST_CASE("what is refused says why and where") {
  auto respondent = test::asked_why(9);
  CHECK(found(respondent.answer("score", std::int64_t{3})) == Found{"not_on_screen /question"});
  CHECK(found(respondent.answer("", std::int64_t{3})) == Found{"unknown_question /question"});
  CHECK(found(respondent.answer("why", std::int64_t{3})) == Found{"wrong_type /value"});
  CHECK(found(respondent.answer("why", std::string(2001, 'x'))) == Found{"too_long /value"});
  REQUIRE(respondent.back().empty());
  CHECK(found(respondent.answer("score", std::int64_t{11})) == Found{"out_of_range /value"});
  CHECK(found(respondent.back()) == Found{"not_allowed /type"});
  CHECK(respondent.effects.empty());
}

TEST_CASE("what a respondent can cause names its field") {
  test::Respondent respondent(test::three_questions());
  REQUIRE(respondent.next().empty());
  const Problems missing = respondent.next();
  CHECK(found(missing) == Found{"required "});
  CHECK(missing.front().detail("field") == "must");
  const Problems long_text = respondent.answer("must", std::string("123456"));
  CHECK(found(long_text) == Found{"too_long /value"});
  CHECK(long_text.front().detail("field") == "must");
  CHECK(long_text.front().detail("max") == "5");
}

TEST_CASE("what the host sent is not repeated at length") {
  test::Respondent respondent(test::three_questions());
  const Problems problems = respondent.answer(std::string(100'000, 'x'), {});
  CHECK(problems.at(0).detail("value") == std::string(64, 'x'));
}

TEST_CASE("a required answer that is taken back is missing again") {
  test::Respondent respondent(test::three_questions());
  REQUIRE(respondent.next().empty());
  REQUIRE(respondent.answer("must", std::string("yes")).empty());
  REQUIRE(respondent.answer("must", std::string(" \t")).empty());
  CHECK(respondent.saved()->answers.empty());
  CHECK(found(respondent.next()) == Found{"required "});
}
