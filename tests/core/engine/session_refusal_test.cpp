// Events that cannot be used: a problem, the screen as it was, and a session that is the same byte for byte.
#include "engine/session.h"
#include "tests/core/support/session_texts.h"

using namespace zeroten;
using test::answer;
using test::event;
using test::Json;

namespace {

const std::string now = R"("now":{"wall":5,"elapsed":5})";

struct Case {
  std::string event;
  std::vector<std::string> problems;
};

/// The same for a session at its text question, at its ending, and closed.
void check_refused(engine::Session& session, const Case& each) {
  CAPTURE(each.event.substr(0, 200));
  const std::string before = session.save();
  const Json screen = Json::parse(session.send("{}"))["screen"];
  const std::string reply = session.send(each.event);
  CHECK(test::refused(reply) == each.problems);
  CHECK(Json::parse(reply)["screen"] == screen);
  CHECK(session.save() == before);
}

}  // namespace

TEST_CASE("an event without the form of one is refused and changes nothing") {
  engine::Session session;
  test::play(session, {answer("score", 9), event("next"), answer("why", "Wool")});
  const auto each = GENERATE(
      Case{"", {"json_syntax "}}, Case{"{", {"json_syntax "}}, Case{"null", {"wrong_type "}},
      Case{"[]", {"wrong_type "}}, Case{"{}", {"missing_key ", "missing_key "}},
      Case{R"({"type":"next"})", {"missing_key "}}, Case{R"({"type":"jump",)" + now + "}", {"unknown_value /type"}},
      Case{R"({"type":5,)" + now + "}", {"wrong_type /type"}}, Case{"{" + now + "}", {"missing_key "}},
      Case{R"({"type":"answer",)" + now + "}", {"missing_key ", "missing_key "}},
      Case{R"({"type":"answer","question":"why",)" + now + "}", {"missing_key "}},
      Case{R"({"type":"answer","question":5,"value":"x",)" + now + "}", {"wrong_type /question"}},
      Case{R"({"type":"next","value":1,)" + now + "}", {"unknown_key /value"}},
      Case{R"({"type":"next","type":"back",)" + now + "}", {"duplicate_key /type"}},
      Case{R"({"type":"next","__proto__":{},)" + now + "}", {"forbidden_key /__proto__"}},
      Case{R"({"type":"next","now":5})", {"wrong_type /now"}},
      Case{R"({"type":"next","now":{"wall":1}})", {"missing_key /now"}},
      Case{R"({"type":"next","now":{"wall":"1","elapsed":1}})", {"wrong_type /now/wall"}},
      Case{R"({"type":"next","now":{"wall":1,"elapsed":1e17}})", {"out_of_range /now/elapsed"}},
      Case{R"({"type":"next","now":{"wall":1,"elapsed":1e999}})", {"json_syntax "}},
      Case{R"({"type":"next","now":{"wall":1,"elapsed":1,"zone":2}})", {"unknown_key /now/zone"}});
  check_refused(session, each);
}

TEST_CASE("an event that does not fit the screen is refused and changes nothing") {
  engine::Session session;
  test::play(session, {answer("score", 9), event("next"), answer("why", "Wool")});
  check_refused(session, {answer("score", 3).dump(), {"not_on_screen /question"}});
  check_refused(session, {answer("colour", 3).dump(), {"unknown_question /question"}});
  check_refused(session, {answer("why", 3).dump(), {"wrong_type /value"}});
  check_refused(session, {answer("why", Json::array({"x"})).dump(), {"wrong_type /value"}});
  check_refused(session, {answer("why", std::string(2001, 'x')).dump(), {"too_long /value"}});
  check_refused(session, {R"({"type":"answer","question":"why","value":"\ud800",)" + now + "}", {"json_syntax "}});
  check_refused(session, {std::string(300'000, ' '), {"too_large "}});
  check_refused(session, {std::string(200'000, '['), {"too_deep " + [] {
                            std::string path;
                            for (int i = 0; i < 32; ++i) path += "/0";
                            return path;
                          }()}});
}

TEST_CASE("at the ending and behind it nothing can be answered") {
  engine::Session session;
  test::play(session, {answer("score", 9), event("next"), event("next")});
  check_refused(session, {answer("score", 3).dump(), {"not_allowed /type"}});
  check_refused(session, {event("back").dump(), {"not_allowed /type"}});
  REQUIRE(test::refused(session.send(event("dismiss").dump())).empty());
  check_refused(session, {event("dismiss").dump(), {"not_allowed /type"}});
}
