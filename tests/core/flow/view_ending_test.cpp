// Endings and closed surveys as screens.
#include "flow/view.h"
#include "survey/built_in_wording.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::flow;

namespace {

/// The ending that a respondent who gave `score` sees.
Screen ending(const std::string& definition, std::int64_t score) {
  test::Respondent respondent(test::survey_of(definition));
  REQUIRE(respondent.answer("score", score).empty());
  REQUIRE(respondent.next().empty());
  REQUIRE(respondent.next().empty());
  return view(respondent.survey, respondent.state, survey::built_in_wording("en"));
}

std::string with_ending(const std::string& members) {
  return R"({"zeroten":1,"id":"e","subject":"Fjellrev","endings":[{"id":"e")" + members + "}]}";
}

}  // namespace

TEST_CASE("the standard ending has a title and a text for the category") {
  const Screen screen = ending(test::standard_survey, 3);
  CHECK(screen.kind == Phase::ending);
  CHECK(screen.id == "detractor");
  CHECK(screen.title == "We are sorry");
  CHECK_THAT(screen.text, has_text("Your answer will be read"));
  CHECK(screen.fields.empty());
  CHECK_FALSE(screen.progress);
  CHECK(screen.labels.dismiss == "Close");
  CHECK(screen.may == std::vector<EventType>{EventType::dismiss});
}

TEST_CASE("an author's title stands alone, without the standard text below it") {
  CHECK(ending(with_ending(R"(,"title":"Bye")"), 3).title == "Bye");
  CHECK(ending(with_ending(R"(,"title":"Bye")"), 3).text.empty());
  CHECK(ending(with_ending(R"(,"text":"From {subject}")"), 3).title == "We are sorry");
  CHECK(ending(with_ending(R"(,"text":"From {subject}")"), 3).text == "From Fjellrev");
  CHECK(ending(with_ending(""), 9).title == "Thank you!");
  CHECK_FALSE(ending(with_ending(""), 9).text.empty());
}

TEST_CASE("title and text follow the score, actions are everybody's") {
  const std::string members =
      R"(,"title":{"promoter":"Great","default":"Well"},"text":{"0":"Zero?","default":"{score}"},
    "actions":[{"type":"link","text":"Shop of {subject}","url":"https://fjellrev.example/"}])";
  CHECK(ending(with_ending(members), 10).title == "Great");
  CHECK(ending(with_ending(members), 8).title == "Well");
  CHECK(ending(with_ending(members), 0).text == "Zero?");
  const Screen screen = ending(with_ending(members), 8);
  CHECK(screen.text == "8");
  REQUIRE(screen.actions.size() == 1);
  CHECK(screen.actions[0].text == "Shop of Fjellrev");
  CHECK(screen.actions[0].url == "https://fjellrev.example/");
}

TEST_CASE("a closed survey has nothing to draw") {
  auto respondent = test::asked_why(9);
  REQUIRE(respondent.dismiss().empty());
  const Screen screen = view(respondent.survey, respondent.state, survey::built_in_wording("en"));
  CHECK(screen.kind == Phase::closed);
  CHECK(screen.id.empty());
  CHECK(screen.may.empty());
  CHECK(screen.fields.empty());
  CHECK(screen.language == "en");
}
