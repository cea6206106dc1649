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
  CHECK(plain_text(screen.title) == "We are sorry");
  CHECK_THAT(plain_text(screen.text), has_text("Your answer will be read"));
  CHECK(screen.fields.empty());
  CHECK_FALSE(screen.progress);
  CHECK(label(screen.labels, "dismiss") == "Close");
  CHECK(screen.may == std::vector<EventType>{EventType::dismiss});
}

TEST_CASE("an author's title stands alone, without the standard text below it") {
  CHECK(plain_text(ending(with_ending(R"(,"title":"Bye")"), 3).title) == "Bye");
  CHECK(ending(with_ending(R"(,"title":"Bye")"), 3).text.empty());
  CHECK(plain_text(ending(with_ending(R"(,"text":"From {subject}")"), 3).title) == "We are sorry");
  CHECK(plain_text(ending(with_ending(R"(,"text":"From {subject}")"), 3).text) == "From Fjellrev");
  CHECK(plain_text(ending(with_ending(""), 9).title) == "Thank you!");
  CHECK_FALSE(ending(with_ending(""), 9).text.empty());
}

TEST_CASE("title and text follow the score, actions are everybody's") {
  const std::string members =
      R"(,"title":{"promoter":"Great","default":"Well"},"text":{"0":"Zero?","default":"{score}"},
    "actions":[{"type":"link","text":"Shop of {subject}","url":"https://fjellrev.example/"}])";
  CHECK(plain_text(ending(with_ending(members), 10).title) == "Great");
  CHECK(plain_text(ending(with_ending(members), 8).title) == "Well");
  CHECK(plain_text(ending(with_ending(members), 0).text) == "Zero?");
  const Screen screen = ending(with_ending(members), 8);
  CHECK(plain_text(screen.text) == "8");
  REQUIRE(screen.actions.size() == 1);
  CHECK(screen.actions[0].text == "Shop of Fjellrev");
  CHECK(screen.actions[0].url == "https://fjellrev.example/");
}

TEST_CASE("every action has words of its own, or the standard ones, and what it needs") {
  const Screen screen = ending(with_ending(R"(,"actions":[
    {"type":"link","text":"Shop","url":"https://a.example"},{"type":"review","url":"https://r.example"},
    {"type":"share","url":"https://s.example","value":"I like {subject}"},{"type":"reward","pool":"month"},
    {"type":"copy","value":"CODE"},{"type":"invite","url":"https://p.example"},
    {"type":"contact","url":"mailto:a@b.example"},{"type":"close"}])"),
                               9);
  REQUIRE(screen.actions.size() == 8);
  for (const ScreenAction& action : screen.actions) CHECK_FALSE(action.text.empty());
  CHECK(screen.actions[0].text == "Shop");
  CHECK(screen.actions[2].value == "I like Fjellrev");
  CHECK(screen.actions[3].value == "month");
  CHECK(screen.actions[3].url.empty());
  CHECK(screen.actions[4].value == "CODE");
  CHECK(screen.actions[6].url == "mailto:a@b.example");
  CHECK(screen.actions[7].text == label(screen.labels, "dismiss"));
}

TEST_CASE("an ending may have markup, and recall what was said") {
  const Screen screen =
      ending(with_ending(R"q(,"title":"*Thanks* for a {score}","text":"[Us](https://a.example)")q"), 9);
  CHECK(screen.title == survey::Rich{{survey::Style::italic, "Thanks"}, {survey::Style::plain, " for a 9"}});
  CHECK(screen.text == survey::Rich{{survey::Style::link, "Us", "https://a.example"}});
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
  CHECK_FALSE(screen.not_applicable);
}
