// What holds for every survey and every order of events.
#include "codec/definition_codec.h"
#include "codec/response_codec.h"
#include "engine/session.h"
#include "engine/verify.h"
#include "tests/core/support/arbitrary.h"

using namespace zeroten;
using engine::Session;
using test::any_definition;
using test::any_move;
using test::event_of;
using test::Json;
using test::Move;

namespace {

using Moves = std::vector<Move>;

Json opened(Session& session, const std::string& definition, const Json& options = test::options()) {
  const Json reply = Json::parse(session.open(definition, "", options.dump()));
  RC_ASSERT(reply["problems"].empty());
  return reply["screen"];
}

/// The response that the reply saves; null if it saves none.
Json saved(const Json& reply) {
  for (const Json& effect : reply["effects"]) {
    if (effect["type"] == "save") return effect["response"];
  }
  return nullptr;
}

rc::Gen<Moves> moves() { return rc::gen::container<Moves>(any_move()); }

}  // namespace

TEST_CASE("every reply is JSON, every refusal changes nothing, every save fits the survey and counts one up",
          "[session-property]") {
  CHECK(rc::check([] {
    const std::string definition = *any_definition();
    const auto survey = codec::read_definition(definition);
    Session session;
    Json screen = opened(session, definition);
    std::int64_t seq = 0;
    for (const Move& move : *moves()) {
      const std::string before = session.save();
      const Json reply = Json::parse(session.send(event_of(move, screen, 1)));
      if (!reply["problems"].empty()) {
        RC_ASSERT(session.save() == before);
        RC_ASSERT(reply["effects"].empty());
        RC_ASSERT(reply["screen"] == screen);
      }
      screen = reply["screen"];
      const Json response = saved(reply);
      if (response.is_null()) continue;
      RC_ASSERT(response["seq"] == ++seq);
      const auto read = codec::read_response(response.dump());
      RC_ASSERT(read);
      RC_ASSERT(engine::verify(*survey, *read).empty());
    }
  }));
}

TEST_CASE("a session that is saved and opened again at any point gives the same replies", "[session-property]") {
  CHECK(rc::check([] {
    const std::string definition = *any_definition();
    Session straight;
    auto interrupted = std::make_unique<Session>();
    Json screen = opened(straight, definition);
    RC_ASSERT(opened(*interrupted, definition) == screen);
    std::int64_t second = 1;
    for (const Move& move : *moves()) {
      if (*rc::gen::arbitrary<bool>()) {
        Json options = test::options();
        options["session"] = Json::parse(interrupted->save());
        options["now"] = test::clocks(second);
        interrupted = std::make_unique<Session>();
        RC_ASSERT(opened(*interrupted, definition, options) == screen);
      }
      const std::string event = event_of(move, screen, ++second);
      Json reply = Json::parse(straight.send(event));
      Json other = Json::parse(interrupted->send(event));
      screen = reply["screen"];
      for (Json* each : {&reply, &other}) {
        for (Json& effect : (*each)["effects"]) {
          if (effect.contains("response")) effect["response"].erase("times");
        }
      }
      RC_ASSERT(reply == other);
    }
  }));
}

TEST_CASE("who answers what is asked and goes on comes to an ending in as many steps as there are questions",
          "[session-property]") {
  CHECK(rc::check([] {
    const std::string definition = *any_definition();
    const std::size_t questions = Json::parse(definition)["questions"].size();
    Session session;
    Json screen = opened(session, definition);
    for (const Move& move : *moves()) screen = Json::parse(session.send(event_of(move, screen, 1)))["screen"];
    for (std::size_t i = 0; i < questions && screen["kind"] == "question"; ++i) {
      // An answer may bring further fields behind it.
      for (std::size_t j = 0; j < screen["fields"].size(); ++j) {
        const Json field = screen["fields"][j];
        screen = Json::parse(session.send(test::answer(field["id"], test::fitting(field)).dump()))["screen"];
      }
      screen = Json::parse(session.send(test::event("next").dump()))["screen"];
    }
    RC_ASSERT(screen["kind"] != "question");
    screen = Json::parse(session.send(test::event("dismiss").dump()))["screen"];
    RC_ASSERT(screen["kind"] == "closed");
  }));
}
