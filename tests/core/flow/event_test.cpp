#include "flow/event.h"

#include "tests/catch.h"

using namespace zeroten::flow;

TEST_CASE("every event has the name that is in the messages") {
  const std::pair<EventType, std::string> names[] = {{EventType::answer, "answer"},
                                                     {EventType::next, "next"},
                                                     {EventType::back, "back"},
                                                     {EventType::dismiss, "dismiss"},
                                                     {EventType::language, "language"}};
  for (const auto& [type, name] : names) {
    CHECK(name_of(type) == name);
    CHECK(event_type(name) == type);
  }
}

TEST_CASE("no other name is an event") {
  const std::string name = GENERATE("", "Answer", "answer ", "expire", "__proto__");
  CAPTURE(name);
  CHECK_FALSE(event_type(name));
}
