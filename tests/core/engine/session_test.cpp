#include "engine/session.h"

#include "tests/core/support/fixture.h"
#include "tests/core/support/session_texts.h"
#include "tests/core/support/wording_file.h"

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
  const std::string norwegian = test::wording_text("nb");
  const Json reply = Json::parse(session.open(test::smallest, norwegian, wanted.dump()));
  CHECK(reply["screen"]["language"] == "nb");
  CHECK(Json::parse(session.save())["language"] == "nb");
}

TEST_CASE("what a respondent can cause is said in the respondent's language, with the field") {
  const std::string norwegian = test::wording_text("nb");
  Session session;
  REQUIRE(refused(session.open(test::smallest, norwegian, options().dump())).empty());
  const Json missing = Json::parse(session.send(event("next").dump()))["problems"][0];
  CHECK(missing["message"] == "Svar på spørsmålet for å gå videre.");
  CHECK(missing["field"] == "score");
  session.send(answer("score", 9).dump());
  session.send(event("next").dump());
  const Json too_long = Json::parse(session.send(answer("why", std::string(2001, 'x')).dump()))["problems"][0];
  CHECK(too_long["code"] == "too_long");
  CHECK(too_long["field"] == "why");
  CHECK_THAT(too_long["message"].get<std::string>(), has_text("2000"));
}

TEST_CASE("the language changes with the words of the host, else to the built-in ones, and the answers stay") {
  const std::string norwegian = test::wording_text("nb");
  Session session;
  test::play(session, {answer("score", 3)});
  Json change = event("language");
  change["language"] = "nb";
  change["wording"] = norwegian;
  Json reply = Json::parse(session.send(change.dump()));
  CHECK(reply["problems"].empty());
  CHECK(reply["effects"].empty());
  CHECK(reply["screen"]["language"] == "nb");
  CHECK(reply["screen"]["fields"][0]["value"] == 3);
  CHECK(Json::parse(session.save())["language"] == "nb");
  change.erase("wording");
  change["language"] = "fi";
  CHECK(Json::parse(session.send(change.dump()))["screen"]["language"] == "fi");
  change["language"] = "xx";
  CHECK(Json::parse(session.send(change.dump()))["screen"]["language"] == "en");
}

TEST_CASE("a change of language that cannot be read changes nothing") {
  Session session;
  test::play(session, {answer("score", 3)});
  const std::string before = session.save();
  Json change = event("language");
  change["language"] = "nb";
  change["wording"] = "{}";
  CHECK(refused(session.send(change.dump())).at(0) == "missing_key /wording");
  change["wording"] = "";
  change["language"] = "english";
  CHECK(refused(session.send(change.dump())) == Refused{"invalid_language /language"});
  CHECK(session.save() == before);
}

TEST_CASE("a survey speaks one of its own languages, whichever words the host has") {
  Session session;
  Json wanted = options();
  wanted["language"] = "nn";
  const std::string survey = R"({"zeroten":1,"id":"s","subject":"F","languages":["en","nb"]})";
  CHECK(Json::parse(session.open(survey, "", wanted.dump()))["screen"]["language"] == "nb");
  Json change = event("language");
  change["language"] = "fi";
  CHECK(Json::parse(session.send(change.dump()))["screen"]["language"] == "en");
  CHECK(Json::parse(session.save())["language"] == "en");
}

TEST_CASE("facts decide what is asked; one that does not fit is said, and the survey opens without it") {
  const std::string survey = R"({"zeroten":1,"id":"s","facts":{"user.plan":["free","pro"]},"questions":[
    {"id":"pro","type":"text","when":"user.plan == 'pro'","ask":"Dear {user.plan}"},{"id":"all","type":"text"}]})";
  Session session;
  Json with = options();
  with["facts"] = {{"user", {{"plan", "pro"}}}};
  Json reply = Json::parse(session.open(survey, "", with.dump()));
  CHECK(reply["screen"]["fields"][0]["label"] == "Dear pro");
  with["facts"]["user"]["plan"] = "gold";
  reply = Json::parse(session.open(survey, "", with.dump()));
  CHECK(reply["screen"]["id"] == "all");
  REQUIRE(reply["problems"].size() == 1);
  CHECK(reply["problems"][0]["path"] == "/options/facts/user/plan");
  CHECK(reply["problems"][0]["severity"] == "warning");
}
