#include "codec/reply_writer.h"

#include "codec/json.h"
#include "flow/view.h"
#include "survey/built_in_wording.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using codec::Json;

namespace {

flow::Screen closed() {
  flow::Screen screen;
  screen.kind = flow::Phase::closed;
  return screen;
}

}  // namespace

TEST_CASE("a reply has a screen, effects and no problems") {
  const auto respondent = test::asked_why(9);
  flow::Effects effects{flow::Save{respondent.response()}, flow::Focus{"why"}, flow::Close{}};
  const Json reply = Json::parse(codec::write_reply(closed(), effects));
  CHECK(reply["screen"]["kind"] == "closed");
  REQUIRE(reply["effects"].size() == 3);
  CHECK(reply["effects"][0]["type"] == "save");
  CHECK(reply["effects"][0]["response"]["answers"] == Json({{"score", 9}}));
  CHECK(reply["effects"][1] == Json::parse(R"({"type":"focus","target":"why"})"));
  CHECK(reply["effects"][2] == Json::parse(R"({"type":"close"})"));
  CHECK(reply["problems"] == Json::array());
}

TEST_CASE("a refusal has the screen as it was, no effects, and the respondent's words where they are meant") {
  const Problems problems{{ProblemCode::required, "", {{"field", "score"}}}, {ProblemCode::not_an_integer, "/value"}};
  const auto& norwegian = survey::built_in_wording("nb");
  const Json reply = Json::parse(codec::write_refusal(closed(), problems, norwegian));
  CHECK(reply["screen"]["kind"] == "closed");
  CHECK(reply["effects"] == Json::array());
  REQUIRE(reply["problems"].size() == 2);
  CHECK(reply["problems"][0]["message"] == norwegian[survey::Phrase::required]);
  CHECK(reply["problems"][0]["field"] == "score");
  CHECK_THAT(reply["problems"][1]["message"].get<std::string>(), has_text("whole number"));
}

TEST_CASE("a failure has no screen") {
  const Json reply = Json::parse(codec::write_failure({{ProblemCode::not_open}}));
  CHECK_FALSE(reply.contains("screen"));
  CHECK(reply["effects"] == Json::array());
  CHECK(reply["problems"][0]["code"] == "not_open");
}

TEST_CASE("a claim names its pool, and warnings stand beside the effects") {
  const Problems warnings{{ProblemCode::wrong_fact, "/facts/user/plan", {}, Severity::warning}};
  const Json reply = Json::parse(codec::write_reply(closed(), {flow::Claim{"free-month"}}, warnings));
  CHECK(reply["effects"] == Json::parse(R"([{"type":"claim","pool":"free-month"}])"));
  REQUIRE(reply["problems"].size() == 1);
  CHECK(reply["problems"][0]["severity"] == "warning");
  CHECK(reply["problems"][0]["path"] == "/facts/user/plan");
}
