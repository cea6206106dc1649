// Events that are well formed. What is refused: engine/session_refusal_test.cpp.
#include "codec/event_codec.h"

#include "tests/catch.h"

using namespace zeroten;
using codec::read_event;
using flow::EventType;

namespace {
const std::string now = R"("now":{"wall":1732240003000,"elapsed":3000})";
}

TEST_CASE("an answer comes with its question, its value and the clocks") {
  const auto event = read_event(R"({"type":"answer","question":"score","value":9,)" + now + "}");
  REQUIRE(event);
  CHECK(event->event.type == EventType::answer);
  CHECK(event->event.question == "score");
  CHECK(std::get<std::int64_t>(event->event.value) == 9);
  CHECK(event->now.wall == 1732240003000);
  CHECK(event->now.elapsed == 3000);
}

TEST_CASE("the other events are only their type") {
  for (const auto type : {EventType::next, EventType::back, EventType::dismiss}) {
    const auto event = read_event(R"({"type":")" + std::string(name_of(type)) + "\"," + now + "}");
    REQUIRE(event);
    CHECK(event->event.type == type);
  }
}

TEST_CASE("an answer of null is there, and one that is missing is not") {
  const auto event = read_event(R"({"type":"answer","question":"score","value":null,)" + now + "}");
  REQUIRE(event);
  CHECK(std::holds_alternative<std::monostate>(event->event.value));
  CHECK_FALSE(read_event(R"({"type":"answer","question":"score",)" + now + "}"));
}

TEST_CASE("the longest text fits, every character of it escaped as a pair") {
  std::string text;
  for (int i = 0; i < survey::largest_max_length; ++i) text += "\\ud83e\\udd8a";
  const auto event = read_event(R"({"type":"answer","question":"why","value":")" + text + "\"," + now + "}");
  REQUIRE(event);
  CHECK(std::get<std::string>(event->event.value).size() == 40'000);
}

TEST_CASE("a change of language has a tag, and may have the words of that language") {
  const auto plain = read_event(R"({"type":"language","language":"nb",)" + now + "}");
  REQUIRE(plain);
  CHECK(plain->event.type == EventType::language);
  CHECK(plain->event.language == "nb");
  CHECK(plain->wording.empty());
  const auto worded = read_event(R"({"type":"language","language":"nb","wording":"{}",)" + now + "}");
  REQUIRE(worded);
  CHECK(worded->wording == "{}");
  for (const std::string members : {"", R"("language":"english",)", R"("language":5,)",
                                    R"("language":"nb","wording":{},)", R"("language":"nb","value":1,)"}) {
    CAPTURE(members);
    CHECK_FALSE(read_event(R"({"type":"language",)" + members + now + "}"));
  }
  CHECK_FALSE(read_event(R"({"type":"next","language":"nb",)" + now + "}"));
}
