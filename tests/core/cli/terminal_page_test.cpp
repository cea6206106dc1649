// A session in a terminal whose screens have several questions: one after the other.
#include <sstream>

#include "cli/terminal_session.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;

namespace {

struct Conversation {
  std::optional<flow::Response> response;
  std::string text;
};

Conversation hold(const std::string& definition, const std::string& input) {
  std::istringstream in(input);
  std::ostringstream out;
  const auto survey = test::survey_of(definition);
  auto response = cli::run_in_terminal(survey, "en", in, out);
  return {std::move(response), out.str()};
}

const std::string page = R"({"zeroten":1,"id":"s","questions":[
  {"id":"score","type":"nps","page":"p"},{"id":"low","type":"text","ask":"What is wrong?","page":"p","when":"score < 7"},
  {"id":"pick","type":"choices","ask":"Which?","min":2,"page":"p","choices":[{"id":"a","text":"A"},{"id":"b","text":"B"},
    {"id":"z","text":"Z","other":true}]},
  {"id":"agree","type":"consent","text":"May we write?","required":true}]})";

}  // namespace

TEST_CASE("the questions of a page are asked one after the other, those that an answer brings as well") {
  const auto [response, text] = hold(page, "3\nCold\n1, 3: socks\ny\n");
  REQUIRE(response);
  CHECK(response->status == flow::Status::complete);
  CHECK(response->answers ==
        survey::Answers{{"agree", true},
                        {"low", "Cold"},
                        {"pick", Value(Value::List{"a", Value(Value::Map{{"other", Value("socks")}})})},
                        {"score", 3}});
  CHECK(text.find("What is wrong?") < text.find("Which?"));
  CHECK_THAT(hold(page, "9\n1,2\ny\n").text, !has_text("What is wrong?"));
}

TEST_CASE("what is missing on a page is asked again") {
  const auto [response, text] = hold(page, "\n\n8\n\ny\n");
  CHECK_THAT(text, has_text("  ! Please answer this question.\n"));
  REQUIRE(response);
  CHECK(response->status == flow::Status::complete);
  CHECK(response->answers == survey::Answers{{"agree", true}, {"score", 8}});
  const auto few = hold(page, "8\n1\n1,2\ny\n");
  CHECK_THAT(few.text, has_text("  ! "));
  REQUIRE(few.response);
  CHECK(few.response->status == flow::Status::complete);
}

TEST_CASE("a survey that is for nobody asks nothing") {
  const auto [response, text] =
      hold(R"({"zeroten":1,"id":"s","questions":[{"id":"a","type":"text","when":"1 > 2"}]})", "never read\n");
  CHECK_FALSE(response);
  CHECK_THAT(text, has_text("This survey has no question for this respondent."));
}
