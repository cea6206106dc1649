// Options of open. Saved sessions among them: engine/session_resume_test.cpp.
#include "codec/options_codec.h"

#include "codec/json.h"
#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using codec::Json;
using test::found;
using test::Found;

namespace {

const Json good = Json::parse(R"({"language":"nb-NO","random":"0123456789abcdef0123456789abcdef",
  "now":{"wall":1732240000000,"elapsed":7},"channel":"popover","touchpoint":"purchase","respondent":"customer-17"})");

Found problems_with(const std::string& key, const Json& value) {
  Json options = good;
  options[key] = value;
  const auto read = codec::read_options(options.dump(), test::survey_of(test::standard_survey));
  return found(read.problems());
}

}  // namespace

TEST_CASE("options say how a session begins") {
  const auto options = codec::read_options(good.dump(), test::survey_of(test::standard_survey));
  REQUIRE(options);
  CHECK(options->start.id == "0123456789abcdef0123456789abcdef");
  CHECK(options->start.language == "nb-NO");
  CHECK(options->start.channel == flow::Channel::popover);
  CHECK(options->start.touchpoint == "purchase");
  CHECK(options->start.respondent == "customer-17");
  CHECK(options->start.now.wall == 1732240000000);
  CHECK(options->start.now.elapsed == 7);
  CHECK_FALSE(options->saved);
}

TEST_CASE("an option that cannot be meant is a problem where it stands") {
  CHECK(problems_with("random", "") == Found{"invalid_id /random"});
  CHECK(problems_with("random", "0123456789ABCDEF0123456789ABCDEF") == Found{"invalid_id /random"});
  CHECK(problems_with("random", 7) == Found{"wrong_type /random"});
  CHECK(problems_with("language", "english") == Found{"invalid_language /language"});
  CHECK(problems_with("language", nullptr) == Found{"wrong_type /language"});
  CHECK(problems_with("channel", "fax") == Found{"unknown_value /channel"});
  CHECK(problems_with("touchpoint", std::string(201, 'x')) == Found{"too_long /touchpoint"});
  CHECK(problems_with("respondent", Json::object()) == Found{"wrong_type /respondent"});
  CHECK(problems_with("now", 5) == Found{"wrong_type /now"});
  CHECK(problems_with("session", "saved") == Found{"wrong_type /session"});
  CHECK(problems_with("facts", Json::array()) == Found{"wrong_type /facts"});
  CHECK(problems_with("fact", Json::object()) == Found{"unknown_key /fact"});
}

TEST_CASE("random and now are required") {
  const auto read = codec::read_options("{}", test::survey_of(test::standard_survey));
  REQUIRE(found(read.problems()) == Found{"missing_key ", "missing_key "});
  CHECK(read.problems()[0].detail("key") == "random");
  CHECK(read.problems()[1].detail("key") == "now");
}

TEST_CASE("facts are those that the survey declares; what does not fit is a warning, and it opens without") {
  const auto survey = test::survey_of(R"({"zeroten":1,"id":"s","subject":"F","facts":{"user.plan":["free","pro"],
    "user.orders":"int"}})");
  Json with = good;
  with["facts"] = Json::parse(R"({"user":{"plan":"gold","orders":2,"name":"Kari"}})");
  const auto options = codec::read_options(with.dump(), survey);
  REQUIRE(options);
  CHECK(options->start.facts == Value::Map{{"user", Value::Map{{"orders", 2}}}});
  CHECK(found(options->warnings) == Found{"wrong_fact /facts/user/plan"});
  CHECK(options->warnings[0].severity == Severity::warning);
  with["channel"] = "fax";
  CHECK(found(codec::read_options(with.dump(), survey).problems()) ==
        Found{"unknown_value /channel", "wrong_fact /facts/user/plan"});
}
