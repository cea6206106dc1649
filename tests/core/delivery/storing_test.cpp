#include "delivery/storing.h"

#include "tests/core/delivery/outbox_host.h"

using namespace zeroten;
using delivery::EventType;
using test::OutboxHost;

TEST_CASE("the respondent is told saved when the transaction is complete, and not before") {
  OutboxHost host;
  CHECK(host.open().empty());
  CHECK(host.save("a1", 1) == "store +a1/1");
  CHECK(host.storage(EventType::stored) == "tell a1/1 saved; lock");
}

TEST_CASE("an answer that comes before the box was read waits for it") {
  OutboxHost host;
  CHECK(host.save("a1", 1) == "load");
  CHECK(host.happen({.type = EventType::opened, .random = std::string(32, 'd')}).empty());
  CHECK(host.loaded({}) == "load");  // the page came after that load had begun
  CHECK(host.loaded({}) == "store +a1/1");
}

TEST_CASE("a newer form takes the older one out of the box in the same transaction") {
  OutboxHost host;
  host.open();
  host.save("a1", 1);
  host.storage(EventType::stored);
  CHECK(host.save("a1", 2) == "store +a1/2 -a1/1");
  CHECK(host.storage(EventType::stored) == "tell a1/2 saved");
  CHECK(host.counts() == delivery::Counts{1, 0, 0});
}

TEST_CASE("where storage fails the answer is sent from memory, and the respondent is told to stay") {
  OutboxHost host;
  host.open();
  host.save("a1", 1);
  CHECK(host.storage(EventType::store_failed) == "tell a1/1 unsaved; send [\"a1 1\"]; wait 1500");
  CHECK(host.acknowledge() == "tell a1/1 delivered");
  CHECK(host.counts() == delivery::Counts{});
}

TEST_CASE("storing is tried again, after a pause or with the next answer") {
  OutboxHost host;
  host.open();
  host.save("a1", 1);
  host.storage(EventType::store_failed);
  SECTION("after the pause") {
    host.now.elapsed += 1500;
    CHECK(host.happen(EventType::woke) == "store +a1/1");
    CHECK(host.storage(EventType::stored) == "tell a1/1 saved");
  }
  SECTION("with the next answer, which takes the place of the first") { CHECK(host.save("a1", 2) == "store +a1/2"); }
}

TEST_CASE("a response that is saved twice is stored once") {
  OutboxHost host;
  host.open();
  host.save("a1", 1);
  host.storage(EventType::stored);
  CHECK(host.save("a1", 1) == "tell a1/1 saved");
}

TEST_CASE("where another tab was faster the box is read again") {
  OutboxHost host;
  host.open();
  host.save("a1", 1);
  CHECK(host.storage(EventType::changed) == "load");
  delivery::Contents contents;
  contents.device = delivery::Device{std::string(32, 'e'), 5};
  CHECK(host.loaded(contents) == "store +a1/1");
  CHECK(host.last.front().changes.put.front().number == 5);
}

TEST_CASE("the outcome of another job changes nothing") {
  OutboxHost host;
  host.open();
  host.save("a1", 1);
  for (const EventType type : {EventType::stored, EventType::changed, EventType::store_failed, EventType::wiped}) {
    delivery::Event event{.type = type};
    event.job = 77;
    CHECK(host.happen(event).empty());
  }
  CHECK(host.storage(EventType::loaded).empty());
  CHECK(host.storage(EventType::stored) == "tell a1/1 saved; lock");
}
