// The texts that a host sends to a Session.
#pragma once

#include <string>

#include "codec/json.h"
#include "engine/session.h"
#include "tests/catch.h"

namespace zeroten::test {

using codec::Json;

inline const std::string smallest = R"({"zeroten":1,"id":"shop-nps","subject":"Fjellrev"})";

inline Json clocks(std::int64_t second) { return {{"wall", 1'000'000 + second * 1000}, {"elapsed", second * 1000}}; }

inline Json options() {
  return {{"random", "0123456789abcdef0123456789abcdef"}, {"now", clocks(0)}, {"language", "en"}};
}

inline Json answer(const std::string& question, const Json& value, std::int64_t second = 1) {
  return {{"type", "answer"}, {"question", question}, {"value", value}, {"now", clocks(second)}};
}

inline Json event(const std::string& type, std::int64_t second = 1) {
  return {{"type", type}, {"now", clocks(second)}};
}

/// "code path" of every problem in a reply; its effects must be empty if there is any.
inline std::vector<std::string> refused(const std::string& reply) {
  std::vector<std::string> texts;
  const Json parsed = Json::parse(reply);
  for (const Json& problem : parsed["problems"]) {
    CHECK_FALSE(problem["message"].get<std::string>().empty());
    texts.push_back(problem["code"].get<std::string>() + " " + problem["path"].get<std::string>());
  }
  CHECK((texts.empty() || parsed["effects"].empty()));
  return texts;
}

/// The session that `events` lead to; all of them must be accepted.
inline void play(engine::Session& session, const std::vector<Json>& events, const Json& with = options()) {
  REQUIRE(refused(session.open(smallest, "", with.dump())).empty());
  for (const Json& each : events) REQUIRE(refused(session.send(each.dump())).empty());
}

}  // namespace zeroten::test
