// Sessions that are saved and go on, and saved sessions that somebody changed.
#include "engine/session.h"
#include "tests/core/support/session_texts.h"

using namespace zeroten;
using engine::Session;
using test::answer;
using test::event;
using test::Json;

namespace {

Json with_session(const Json& saved) {
  Json options = test::options();
  options["session"] = saved;
  return options;
}

/// What is wrong with the saved session of a 9 at its text question, after a JSON Patch of one step.
std::vector<std::string> problems_after(const std::string& op, const std::string& path, const Json& value) {
  Session session;
  test::play(session, {answer("score", 9), event("next"), answer("why", "Wool")});
  Json patch = {{"op", op}, {"path", path}};
  if (op != "remove") patch["value"] = value;
  const Json changed = Json::parse(session.save()).patch(Json::array({patch}));
  Session other;
  return test::refused(other.open(test::smallest, "", with_session(changed).dump()));
}

}  // namespace

TEST_CASE("a saved session goes on where it was, with its answers and its id") {
  Session session;
  test::play(session, {answer("score", 9), event("next"), answer("why", "Wool")});
  Session later;
  Json options = with_session(Json::parse(session.save()));
  options["random"] = std::string(32, 'f');
  options["now"] = test::clocks(90'000);
  const Json reply = Json::parse(later.open(test::smallest, "", options.dump()));
  CHECK(reply["screen"]["id"] == "why");
  CHECK(reply["screen"]["fields"][0]["value"] == "Wool");
  CHECK(reply["effects"].empty());
  CHECK(later.save() == session.save());
  const Json response = Json::parse(later.send(event("next", 90'001).dump()))["effects"][1]["response"];
  CHECK(response["id"] == "0123456789abcdef0123456789abcdef");
  CHECK(response["seq"] == 3);
  CHECK(response["times"]["elapsed"] == 2000);
}

TEST_CASE("a session of another survey does not go on") {
  Session session;
  test::play(session, {answer("score", 9)});
  const std::string options = with_session(Json::parse(session.save())).dump();
  Session other;
  CHECK(test::refused(other.open(R"({"zeroten":1,"id":"other","subject":"Fjellrev"})", "", options)) ==
        std::vector<std::string>{"wrong_survey /options/session/survey"});
}

TEST_CASE("a session of another revision goes on in this one, and can be saved there") {
  Session session;
  test::play(session, {answer("score", 9), event("next"), answer("why", "Wool")});
  const std::string newer = R"({"zeroten":1,"id":"shop-nps","subject":"Reven"})";
  Session later;
  const Json reply = Json::parse(later.open(newer, "", with_session(Json::parse(session.save())).dump()));
  CHECK(reply["screen"]["id"] == "why");
  CHECK(reply["screen"]["fields"][0]["value"] == "Wool");
  const Json saved = Json::parse(later.save());
  CHECK(saved["revision"] != Json::parse(session.save())["revision"]);
  Session again;
  CHECK(test::refused(again.open(newer, "", with_session(saved).dump())).empty());
  CHECK(again.save() == later.save());
}

TEST_CASE("a saved session that somebody changed does not go on") {
  struct Case {
    std::string op, path;
    Json value;
    std::string problem;
  };
  const auto each = GENERATE(
      Case{"replace", "/id", "x", "invalid_id /id"}, Case{"replace", "/language", "", "invalid_language /language"},
      Case{"replace", "/channel", "tv", "unknown_value /channel"},
      Case{"replace", "/answers", Json::array(), "wrong_type /answers"},
      Case{"replace", "/answers/score", 11, "out_of_range /answers/score"},
      Case{"replace", "/answers/score", "9", "wrong_type /answers/score"},
      Case{"add", "/answers/colour", 1, "unknown_question /answers/colour"},
      Case{"remove", "/answers/score", {}, "wrong_status /position"},
      Case{"replace", "/seq", 0, "wrong_status /position"}, Case{"replace", "/seq", -1, "out_of_range /seq"},
      Case{"replace", "/seq", "2", "wrong_type /seq"}, Case{"replace", "/phase", "ending", "wrong_status /position"},
      Case{"replace", "/phase", "end", "unknown_value /phase"},
      Case{"replace", "/phase", "closed", "wrong_status /position"},
      Case{"replace", "/position", "gone", "wrong_status /position"},
      Case{"replace", "/position", "", "wrong_status /position"},
      Case{"replace", "/position", 5, "wrong_type /position"},
      Case{"replace", "/status", "complete", "wrong_status /position"},
      Case{"replace", "/status", "open", "unknown_value /status"}, Case{"remove", "/times", {}, "missing_key "},
      Case{"replace", "/times/elapsed", -1, "out_of_range /times/elapsed"},
      Case{"add", "/times/completed", 5, "wrong_status /position"}, Case{"add", "/admin", true, "unknown_key /admin"},
      Case{"replace", "", Json::array(), "wrong_type "}, Case{"replace", "", "x", "wrong_type "},
      Case{"replace", "", nullptr, "wrong_type "});
  CAPTURE(each.op, each.path, each.value.dump());
  const auto space = each.problem.find(' ');
  const std::string expected = each.problem.substr(0, space + 1) + "/options/session" + each.problem.substr(space + 1);
  CHECK(problems_after(each.op, each.path, each.value) == std::vector<std::string>{expected});
}

TEST_CASE("a session that goes on in another language says so in its response") {
  Session session;
  test::play(session, {answer("score", 9)});
  Json saved = Json::parse(session.save());
  saved["language"] = "nb";
  Session later;
  REQUIRE(test::refused(later.open(test::smallest, "", with_session(saved).dump())).empty());
  CHECK(Json::parse(later.save())["language"] == "en");
}
