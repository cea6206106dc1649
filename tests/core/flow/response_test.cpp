#include "flow/response.h"

#include "tests/catch.h"

using namespace zeroten::flow;

TEST_CASE("every status has the name that is in the messages") {
  const std::pair<Status, std::string> names[] = {
      {Status::partial, "partial"}, {Status::complete, "complete"}, {Status::dismissed, "dismissed"}};
  for (const auto& [value, name] : names) {
    CHECK(name_of(value) == name);
    CHECK(status(name) == value);
  }
  CHECK_FALSE(status("closed"));
  CHECK_FALSE(status(""));
}

TEST_CASE("every channel has the name that is in the messages") {
  const std::pair<Channel, std::string> names[] = {{Channel::in_page, "inline"},
                                                   {Channel::popover, "popover"},
                                                   {Channel::page, "page"},
                                                   {Channel::kiosk, "kiosk"},
                                                   {Channel::email, "email"}};
  for (const auto& [value, name] : names) {
    CHECK(name_of(value) == name);
    CHECK(channel(name) == value);
  }
  CHECK_FALSE(channel("in_page"));
  CHECK_FALSE(channel(""));
}
