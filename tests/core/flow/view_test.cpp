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
  CHECK(field.label == "How likely are you to recommend Fjellrev to a friend or colleague?");
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
  CHECK(screen_of(respondent).labels.next == "Send");
  CHECK(screen_of(respondent).labels.back == "Back");
  REQUIRE(respondent.back().empty());
  CHECK(screen_of(respondent).labels.next == "Next");
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
  CHECK(field.label == "Must you?");
  CHECK(field.max_length == 5);
  CHECK(field.multiline);
  CHECK(field.required);
  CHECK(field.placeholder == "In your own words");
  CHECK(field.options.empty());
}
