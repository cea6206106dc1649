#include "engine/targeting.h"

#include "tests/core/support/json_value.h"
#include "tests/core/support/session_texts.h"

using zeroten::engine::Targeting;
using zeroten::test::Json;

namespace {

Json opened(Targeting& targeting, const std::vector<std::string>& definitions) {
  return Json::parse(targeting.open(Json{{"surveys", definitions}}.dump()));
}

Json sent(const Targeting& targeting, Json event) {
  event["now"] = {{"wall", 1'772'434'800'000}, {"offset", 60}};
  event["random"] = std::string(32, 'a');
  return Json::parse(targeting.send(event.dump()));
}

const std::string order = R"({"zeroten":1,"id":"nps","show":{"on":"order"}})";

}  // namespace

TEST_CASE("what happens comes with the history and goes back with it") {
  Targeting targeting;
  CHECK(opened(targeting, {order})["surveys"] == Json::parse(R"([{"id":"nps"}])"));
  const Json happened = {{"type", "happened"}, {"trigger", "event"}, {"name", "order"}, {"properties", {{"total", 5}}}};
  const Json reply = sent(targeting, happened);
  CHECK(reply["show"]["survey"] == "nps");
  CHECK(reply["show"]["touchpoint"] == "order");
  CHECK(reply["show"]["event"] == Json{{"total", 5}});
  CHECK(reply["history"]["device"] == std::string(32, 'a'));
  Json again = happened;
  again["history"] = reply["history"];
  CHECK_FALSE(sent(targeting, again).contains("show"));
  CHECK(sent(targeting, {{"type", "inspect"}, {"history", reply["history"]}})["verdicts"][0]["reasons"][0]["code"] ==
        "dismissed");
}

TEST_CASE("a definition that cannot be used is left out, with its problems") {
  Targeting targeting;
  const Json reply = opened(targeting, {"{", order, order, R"({"id":"x","show":{"after":1}})"});
  CHECK(reply["surveys"][0]["problems"][0]["code"] == "json_syntax");
  CHECK(reply["surveys"][1] == Json{{"id", "nps"}});
  CHECK(reply["surveys"][2]["problems"][0]["code"] == "duplicate_id");
  CHECK(reply["surveys"][3]["problems"][0]["path"] == "/show/after");
}

TEST_CASE("a refused event has problems and nothing else") {
  const Targeting targeting;
  for (const std::string event :
       {"", "[]", "{}", R"({"type":"dance"})", R"({"type":"happened","now":{"wall":1}})",
        R"({"type":"woke","now":{"wall":-1}})", R"({"type":"woke","now":{"wall":1},"x":1})"}) {
    CAPTURE(event);
    const Json reply = Json::parse(targeting.send(event));
    CHECK_FALSE(reply["problems"].empty());
    CHECK(reply.size() == 1);
  }
}
