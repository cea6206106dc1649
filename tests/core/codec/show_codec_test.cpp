#include "codec/show_codec.h"

#include "tests/core/support/fixture.h"
#include "tests/core/support/found.h"

using namespace zeroten;
using test::Found;
using test::found;

namespace {

Found problems_of(const std::string& show) {
  return found(codec::check_show(R"({"zeroten":1,"id":"s","facts":{"user.plan":["free","pro"]},"show":)" + show + "}"));
}

}  // namespace

TEST_CASE("every part of show is read") {
  const auto survey = codec::read_targeted_survey(test::text_of(test::fixtures("show/valid") / "every_member.json"));
  REQUIRE(survey);
  const targeting::Rules& rules = *survey->rules;
  CHECK(rules.on.at(0).name == "order");
  CHECK(rules.cancel == std::vector<std::string>{"refund"});
  CHECK(rules.after == 3 * targeting::second);
  CHECK(rules.within == 2 * targeting::hour);
  CHECK(rules.from == "2026-01-01");
  CHECK(rules.to == "2026-12-31");
  CHECK(rules.sample == 0.25);
  CHECK(rules.repeat.answered == 90 * targeting::day);
  CHECK_FALSE(rules.repeat.dismissed);
  CHECK(rules.repeat.later == 3 * targeting::day);
  CHECK(rules.cooldown == 0);
  CHECK(rules.shows == 3);
  CHECK(rules.visits == 2);
  CHECK(rules.age == 14 * targeting::day);
  CHECK(rules.priority == -5);
}

TEST_CASE("without show a survey has no rules, and an empty one has any page") {
  CHECK_FALSE(codec::read_targeted_survey(R"({"id":"s"})")->rules);
  const auto survey = codec::read_targeted_survey(R"({"id":"s","show":{}})");
  REQUIRE(survey);
  CHECK(survey->rules->on.at(0).type == targeting::TriggerType::page);
  CHECK(survey->rules->within == targeting::day);
}

TEST_CASE("what is wrong with show is said where it stands") {
  const auto [show, expected] = GENERATE(Catch::Generators::table<std::string, Found>(
      {{R"({"on":"order"})", {}},
       {R"([])", {}},  // read_definition says that it is no object
       {R"({"onn":1})", {"unknown_key /show/onn"}},
       {R"({"after":"soon","repeat":{"answered":"1y"}})",
        {"unknown_value /show/after", "unknown_value /show/repeat/answered"}},
       {R"({"on":[{"click":" "},{"scroll":2},{"dwell":"x"},{"exit":false},{"event":"a","idle":"1s"}]})",
        {"empty /show/on/0/click", "out_of_range /show/on/1/scroll", "unknown_value /show/on/2/dwell",
         "unknown_value /show/on/3/exit", "unknown_key /show/on/4/idle"}},
       {R"({"from":"2026-13-01","sample":0,"shows":0,"cooldown":"never"})",
        {"invalid_date /show/from", "out_of_range /show/sample", "unknown_value /show/cooldown",
         "out_of_range /show/shows"}},
       {R"({"when":"user.role == 'x'"})", {"unknown_variable /show/when"}},
       {R"({"on":{"page":"/a","when":"event.x > 1"}})",
        {"unknown_variable /show/on/when", "invalid_bounds /show/on/when"}},
       {R"({"from":"2026-02-02","to":"2026-02-01"})", {"invalid_bounds /show/to"}},
       {R"({"on":"a","cancel":"b"})", {"invalid_bounds /show/cancel"}},
       {R"({"on":"a","shows":3})", {"invalid_bounds /show/shows"}}}));
  CAPTURE(show);
  CHECK(problems_of(show) == expected);
}
