#include "flow/view.h"

#include "survey/built_in_wording.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::flow;

namespace {

Screen screen_of(const test::Respondent& respondent, const std::string& language = "en") {
  return view(respondent.survey, respondent.state, survey::built_in_wording(language));
}

}  // namespace

TEST_CASE("the score question has a scale of eleven, whose ends say what they mean") {
  test::Respondent respondent(test::survey_of(test::standard_survey));
  const Screen screen = screen_of(respondent);
  CHECK(screen.kind == Phase::question);
  CHECK(screen.id == "score");
  CHECK(screen.language == "en");
  CHECK(screen.direction == "ltr");
  REQUIRE(screen.fields.size() == 1);
  const Field& field = screen.fields[0];
  CHECK(plain_text(field.label) == "How likely are you to recommend Fjellrev to a friend or colleague?");
  CHECK(field.required);
  CHECK_FALSE(field.value);
  REQUIRE(field.options.size() == 11);
  CHECK(field.options[0].name == "0, Not at all likely");
  CHECK(field.options[5].name == "5");
  CHECK(field.options[10].name == "10, Extremely likely");
  CHECK(field.options[10].value == 10);
}

TEST_CASE("the button says Send where only an ending follows") {
  auto respondent = test::asked_why(9);
  CHECK(label(screen_of(respondent).labels, "next") == "Send");
  CHECK(label(screen_of(respondent).labels, "back") == "Back");
  REQUIRE(respondent.back().empty());
  CHECK(label(screen_of(respondent).labels, "next") == "Next");
}

TEST_CASE("a kiosk has words for those who leave, other pages have not") {
  test::Respondent respondent(test::survey_of(test::standard_survey));
  CHECK(label(screen_of(respondent).labels, "stillThere").empty());
  respondent.state.channel = Channel::kiosk;
  CHECK(label(screen_of(respondent).labels, "stillThere") == "Are you still there?");
  CHECK_THAT(std::string(label(screen_of(respondent).labels, "startsOver")), has_text("{count, plural,"));
}

TEST_CASE("progress counts from one") {
  auto respondent = test::asked_why(9);
  const Screen screen = screen_of(respondent, "nb");
  REQUIRE(screen.progress);
  CHECK(screen.progress->step == 2);
  CHECK(screen.progress->of == 2);
  CHECK_THAT(screen.progress->text, has_text("2"));
  REQUIRE(respondent.back().empty());
  CHECK(screen_of(respondent).progress->text == "Question 1 of 2");
}

TEST_CASE("a field shows the answer that was given") {
  auto respondent = test::asked_why(0);
  REQUIRE(respondent.answer("why", std::string("Wool")).empty());
  CHECK(screen_of(respondent).fields[0].value == survey::Answer("Wool"));
  REQUIRE(respondent.back().empty());
  CHECK(screen_of(respondent).fields[0].value == survey::Answer(0));
}

TEST_CASE("a text field says how much it takes") {
  test::Respondent respondent(test::three_questions());
  REQUIRE(respondent.next().empty());
  const Field field = screen_of(respondent).fields.at(0);
  CHECK(plain_text(field.label) == "Must you?");
  CHECK(field.question == &respondent.survey.questions[1]);
  CHECK(field.required);
  CHECK(field.placeholder == "In your own words");
  CHECK(field.options.empty());
}

TEST_CASE("a screen has the fields of its page, and counts its questions") {
  test::Respondent respondent(test::survey_of(R"({"zeroten":1,"id":"s","questions":[
    {"id":"a","type":"text"},{"id":"b","type":"text","page":"p"},{"id":"c","type":"nps","page":"p"},
    {"id":"d","type":"text"}]})"));
  REQUIRE(respondent.next().empty());
  const Screen screen = screen_of(respondent);
  CHECK(screen.id == "b");
  REQUIRE(screen.fields.size() == 2);
  CHECK(screen.fields[1].question->id == "c");
  CHECK(screen.progress->step == 2);
  CHECK(screen.progress->of == 4);
  CHECK(label(screen.labels, "next") == "Next");
}

TEST_CASE("progress counts what answers may still bring, and never runs backwards") {
  test::Respondent respondent(test::survey_of(R"({"zeroten":1,"id":"s","questions":[
    {"id":"score","type":"nps"},{"id":"low","type":"text","when":"score < 7"},
    {"id":"high","type":"text","when":"score > 8"}]})"));
  CHECK(screen_of(respondent).progress->of == 3);
  REQUIRE(respondent.answer("score", 9).empty());
  CHECK(screen_of(respondent).progress->of == 2);
  REQUIRE(respondent.next().empty());
  CHECK(screen_of(respondent).progress->step == 2);
  CHECK(screen_of(respondent).progress->of == 2);
  CHECK(label(screen_of(respondent).labels, "next") == "Send");
}

TEST_CASE("a screen in the author's language says so, even if the standard words have none") {
  auto survey = test::survey_of(R"({"zeroten":1,"id":"s","languages":["en","is"],"questions":[
    {"id":"a","type":"text","ask":{"en":"Why?","is":"Hvers vegna?"}}]})");
  test::Respondent respondent(survey);
  respondent.state.language = "is";
  const Screen screen = screen_of(respondent);
  CHECK(screen.language == "is");
  CHECK(plain_text(screen.fields.at(0).label) == "Hvers vegna?");
  respondent.state.language = "en";
  CHECK(screen_of(respondent).language == "en");
}

TEST_CASE("a survey that is for nobody is closed, and says why") {
  const test::Respondent respondent(
      test::survey_of(R"q({"zeroten":1,"id":"s","questions":[{"id":"a","type":"text","when":"has(user.x)"}]})q"));
  CHECK(screen_of(respondent).kind == Phase::closed);
  CHECK(screen_of(respondent).not_applicable);
}
