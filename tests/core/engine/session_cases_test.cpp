// Random surveys and events with the engine's replies, written down for the build in WebAssembly to give the same
// (tests/contract/agreement.test.mjs runs this). Hidden: it tests nothing by itself.
#include <cstdlib>
#include <fstream>

#include "engine/session.h"
#include "tests/core/support/arbitrary.h"

using namespace zeroten;
using test::Json;

namespace {

/// One session: what was sent, and what came back, word for word.
Json played(const std::string& definition, const std::vector<test::Move>& moves) {
  engine::Session session;
  const std::string options = test::options().dump();
  const std::string opened = session.open(definition, "", options);
  Json screen = Json::parse(opened)["screen"];
  Json events = Json::array();
  Json replies = Json::array({opened});
  std::int64_t second = 1;
  for (const test::Move& move : moves) {
    events.push_back(test::event_of(move, screen, ++second));
    replies.push_back(session.send(events.back().get<std::string>()));
    screen = Json::parse(replies.back().get<std::string>())["screen"];
  }
  return {{"definition", definition},
          {"options", options},
          {"events", events},
          {"replies", replies},
          {"saved", session.save()}};
}

}  // namespace

TEST_CASE("random sessions are written to the file ZEROTEN_CASES", "[.cases]") {
  const char* file = std::getenv("ZEROTEN_CASES");
  REQUIRE(file != nullptr);
  std::ofstream out(file);
  CHECK(rc::check([&out] {
    const std::string definition = *test::any_definition();
    const auto moves = *rc::gen::container<std::vector<test::Move>>(test::any_move());
    out << played(definition, moves).dump() << '\n';
  }));
}
