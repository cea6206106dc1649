#include "flow/state.h"

#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::flow;

TEST_CASE("every phase has the name that is in the messages") {
  const std::pair<Phase, std::string> names[] = {
      {Phase::question, "question"}, {Phase::ending, "ending"}, {Phase::closed, "closed"}};
  for (const auto& [value, name] : names) {
    CHECK(name_of(value) == name);
    CHECK(phase(name) == value);
  }
  CHECK_FALSE(phase("Question"));
}

TEST_CASE("a session begins at the first question with what the host said") {
  const test::Respondent respondent(test::three_questions());
  const State& state = respondent.state;
  CHECK(state.phase == Phase::question);
  CHECK(state.position == "zscore");
  CHECK(state.id == std::string(32, 'a'));
  CHECK(state.language == "en");
  CHECK(state.channel == Channel::popover);
  CHECK(state.touchpoint == "purchase");
  CHECK(state.respondent == "customer-17");
  CHECK(state.answers.empty());
  CHECK(state.seq == 0);
  CHECK(state.times.shown == 1000);
  CHECK(state.times.elapsed == 0);
}

TEST_CASE("the response says what the state knows") {
  test::Respondent respondent(test::three_questions());
  respondent.state.answers = {{"may", "yes"}, {"zscore", 6}};
  respondent.state.seq = 4;
  const Response response = respondent.response();
  CHECK(response.id == respondent.state.id);
  CHECK(response.survey == "three");
  CHECK(response.revision == respondent.survey.revision);
  CHECK(response.seq == 4);
  CHECK(response.answers == survey::Answers{{"may", "yes"}, {"zscore", 6}});
  CHECK(response.nps == 6);
  CHECK(response.category == score::Category::detractor);
  CHECK(response.ending.empty());
  CHECK(response.touchpoint == "purchase");
  CHECK(response.respondent == "customer-17");
  CHECK(response.channel == Channel::popover);
}

TEST_CASE("only a complete response has an ending") {
  const auto status = GENERATE(Status::partial, Status::complete, Status::dismissed);
  test::Respondent respondent(test::three_questions());
  respondent.state.answers = {{"zscore", 10}};
  respondent.state.status = status;
  const Response response = respondent.response();
  CHECK(response.ending == (status == Status::complete ? "promoter" : ""));
}

TEST_CASE("without a score there is neither score nor category") {
  test::Respondent respondent(test::three_questions());
  respondent.state.answers = {{"may", "yes"}};
  const Response response = respondent.response();
  CHECK_FALSE(response.nps);
  CHECK_FALSE(response.category);
}

TEST_CASE("time away does not count as elapsed, whatever the new clock starts at") {
  auto respondent = test::asked_why(9);  // one second in
  const std::int64_t clock = GENERATE(std::int64_t{0}, std::int64_t{5}, std::int64_t{1'000'000});
  CHECK(respondent.state.times.elapsed == 1000);
  respondent.state = resume(respondent.state, {99'000, clock});
  respondent.now = {99'000, clock};
  REQUIRE(respondent.answer("why", std::string("x")).empty());
  CHECK(respondent.saved()->times.elapsed == 2000);
  CHECK(respondent.saved()->times.updated == 100'000);
  CHECK(respondent.saved()->times.shown == 1000);
}

TEST_CASE("a response has the facts, and the other scores of the path") {
  test::Respondent respondent(test::survey_of(R"({"zeroten":1,"id":"s","facts":{"user.plan":"text"},"questions":[
    {"id":"ease","type":"rating","ask":"?","metric":"ces"},
    {"id":"feel","type":"emotion","ask":"?","when":"ease < 3","feelings":[{"id":"sad","text":"S","weight":-40}]}]})"),
                              {{"user", Value::Map{{"plan", "pro"}}}});
  respondent.pass("ease", 2);
  REQUIRE(respondent.answer("feel", "sad").empty());
  CHECK(respondent.saved()->scores == Value::Map{{"ces", 2}, {"emotion", -40}});
  CHECK(respondent.saved()->facts == Value::Map{{"user", Value::Map{{"plan", "pro"}}}});
  REQUIRE(respondent.back().empty());
  REQUIRE(respondent.answer("ease", 5).empty());
  CHECK(respondent.saved()->scores == Value::Map{{"ces", 5}});
}
