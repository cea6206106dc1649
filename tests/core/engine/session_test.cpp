#include "engine/session.h"

#include "tests/core/support/fixture.h"
#include "tests/core/support/session_texts.h"

using namespace zeroten;
using engine::Session;
using test::answer;
using test::event;
using test::Json;
using test::options;
using test::refused;
using Refused = std::vector<std::string>;

TEST_CASE("a survey from open to thanks, in texts") {
  Session session;
  Json reply = Json::parse(session.open(test::smallest, "", options().dump()));
  CHECK(reply["screen"]["kind"] == "question");
  CHECK(reply["effects"].empty());
  reply = Json::parse(session.send(answer("score", 9.0).dump()));
  CHECK(reply["effects"][0]["response"]["answers"] == Json({{"score", 9}}));
  reply = Json::parse(session.send(event("next").dump()));
  CHECK(reply["effects"] == Json::parse(R"([{"type":"focus","target":"why"}])"));
  CHECK(reply["screen"]["may"] == Json::parse(R"(["answer","next","back","dismiss"])"));
  reply = Json::parse(session.send(event("next").dump()));
  CHECK(reply["screen"]["kind"] == "ending");
  CHECK(reply["effects"][1]["response"]["status"] == "complete");
  reply = Json::parse(session.send(event("dismiss").dump()));
  CHECK(reply["screen"] == Json::parse(R"({"kind":"closed","language":"en","direction":"ltr"})"));
  CHECK(reply["effects"] == Json::parse(R"([{"type":"close"}])"));
}

TEST_CASE("nothing is possible before a survey is open") {
  Session session;
  CHECK(refused(session.send(event("next").dump())) == Refused{"not_open "});
  CHECK(refused(session.save()) == Refused{"not_open "});
  CHECK_FALSE(Json::parse(session.save()).contains("screen"));
}

TEST_CASE("what is wrong when opening says in which of the texts it is") {
  Session session;
  CHECK(refused(session.open("{", "", options().dump())) == Refused{"json_syntax /definition"});
  CHECK(refused(session.open(R"({"zeroten":2,"id":"s"})", "", options().dump())) ==
        Refused{"unsupported_version /definition/zeroten"});
  CHECK(refused(session.open(test::smallest, "", "")) == Refused{"json_syntax /options"});
  CHECK(refused(session.open(test::smallest, "", "{}")) == Refused{"missing_key /options", "missing_key /options"});
  CHECK(refused(session.open(test::smallest, "[]", options().dump())).at(0) == "wrong_type /wording");
}

TEST_CASE("a survey that cannot be opened leaves the one that is open alone") {
  Session session;
  test::play(session, {answer("score", 3)});
  const std::string before = session.save();
  REQUIRE_FALSE(refused(session.open("{", "", options().dump())).empty());
  REQUIRE_FALSE(refused(session.open(test::smallest, "{}", options().dump())).empty());
  REQUIRE_FALSE(refused(session.open(test::smallest, "", "[]")).empty());
  CHECK(session.save() == before);
  CHECK(refused(session.send(event("next").dump())).empty());
}

TEST_CASE("the language is that of the wording, whatever was asked for") {
  Session session;
  Json wanted = options();
  wanted["language"] = "xx-YY";
  test::play(session, {}, wanted);
  CHECK(Json::parse(session.save())["language"] == "en");
  const std::string norwegian = test::text_of(std::filesystem::path(ZEROTEN_SOURCE_DIR) / "web" / "i18n" / "nb.json");
  const Json reply = Json::parse(session.open(test::smallest, norwegian, wanted.dump()));
  CHECK(reply["screen"]["language"] == "nb");
  CHECK(Json::parse(session.save())["language"] == "nb");
}

TEST_CASE("what a respondent can cause is said in the respondent's language, with the field") {
  const std::string norwegian = test::text_of(std::filesystem::path(ZEROTEN_SOURCE_DIR) / "web" / "i18n" / "nb.json");
  Session session;
  REQUIRE(refused(session.open(test::smallest, norwegian, options().dump())).empty());
  const Json missing = Json::parse(session.send(event("next").dump()))["problems"][0];
  CHECK(missing["message"] == Json::parse(norwegian)["required"]);
  CHECK(missing["field"] == "score");
  session.send(answer("score", 9).dump());
  session.send(event("next").dump());
  const Json too_long = Json::parse(session.send(answer("why", std::string(2001, 'x')).dump()))["problems"][0];
  CHECK(too_long["code"] == "too_long");
  CHECK(too_long["field"] == "why");
  CHECK_THAT(too_long["message"].get<std::string>(), has_text("2000"));
}
