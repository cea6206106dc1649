#include "delivery/numbering.h"

#include "tests/core/delivery/outbox_host.h"

using namespace zeroten;
using delivery::EventType;
using test::OutboxHost;

namespace {

/// The number that the transaction under way gives.
std::int64_t number_in(const OutboxHost& host) { return host.state.storage.changes.put.front().number; }

}  // namespace

TEST_CASE("responses are numbered from 1, and later forms keep their number") {
  OutboxHost host;
  host.open();
  host.save("a1", 1);
  CHECK(number_in(host) == 1);
  CHECK_FALSE(host.state.storage.changes.before);
  host.storage(EventType::stored);
  host.save("a2", 1);
  CHECK(number_in(host) == 2);
  CHECK(host.state.storage.changes.before == delivery::Device{std::string(32, 'd'), 2});
  host.storage(EventType::stored);
  host.save("a1", 2);
  CHECK(number_in(host) == 1);
}

TEST_CASE("a form that comes after the delivery keeps the number, too") {
  OutboxHost host;
  host.open();
  host.save("a1", 1);
  host.storage(EventType::stored);
  host.happen(EventType::locked);
  delivery::Contents contents;
  contents.records = {host.state.items.front().record};
  contents.device = host.state.device;
  host.loaded(contents);
  host.acknowledge();
  host.storage(EventType::stored);
  CHECK(host.state.items.empty());
  host.save("a1", 2);
  CHECK(number_in(host) == 1);
}

TEST_CASE("what was not stored uses no number up") {
  OutboxHost host;
  host.open();
  host.save("a1", 1);
  host.storage(EventType::store_failed);
  host.acknowledge();
  host.save("a2", 1);
  CHECK(number_in(host) == 1);
}

TEST_CASE("a reloaded page goes on with the number of the form that is in the box") {
  OutboxHost host;
  delivery::Record record = host.response("a1", 1);
  record.device = std::string(32, 'e');
  record.number = 4;
  delivery::Contents contents;
  contents.records = {record};
  contents.device = delivery::Device{record.device, 9};
  host.open(contents);
  host.save("a1", 2);
  CHECK(number_in(host) == 4);
}

TEST_CASE("a device of a newer version is left alone: no number") {
  OutboxHost host;
  delivery::Contents contents;
  contents.unknown_device = true;
  host.open(contents);
  host.save("a1", 1);
  CHECK(number_in(host) == 0);
  CHECK_FALSE(host.state.storage.changes.device);
}

TEST_CASE("a page whose site data was thrown away goes on after the numbers that it gave") {
  OutboxHost host;
  host.open();
  for (const char* id : {"a1", "a2"}) {
    host.save(id, 1);
    host.storage(EventType::stored);
  }
  host.happen(EventType::locked);
  host.loaded({});  // the box is empty, and has no device
  host.save("a3", 1);
  CHECK(host.state.storage.changes.put.front().device == std::string(32, 'd'));
  CHECK(number_in(host) == 3);
  CHECK_FALSE(host.state.storage.changes.before);
}

TEST_CASE("another device in the box has its own numbers") {
  OutboxHost host;
  host.open();
  host.save("a1", 1);
  host.storage(EventType::stored);
  host.happen(EventType::locked);
  delivery::Contents contents;
  contents.device = delivery::Device{std::string(32, 'e'), 7};
  host.loaded(contents);
  host.save("a2", 1);
  CHECK(host.state.storage.changes.put.front().device == std::string(32, 'e'));
  CHECK(number_in(host) == 7);
}
