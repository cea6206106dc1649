#include "delivery/loading.h"

#include "tests/core/delivery/outbox_host.h"

using namespace zeroten;
using delivery::Contents;
using delivery::EventType;
using test::OutboxHost;

TEST_CASE("a box of several pages is read to its end") {
  OutboxHost host;
  Contents first;
  first.records = {host.response("a1", 1)};
  first.next = "record/a1";
  CHECK(host.open(first) == "load; lock");
  CHECK(host.last.front().after == "record/a1");
  Contents second;
  second.records = {host.response("a2", 1)};
  second.unknown_records = 1;
  CHECK(host.loaded(second).empty());
  CHECK(host.counts() == delivery::Counts{2, 0, 1});
}

TEST_CASE("what another tab has delivered is not sent again") {
  OutboxHost host;
  Contents contents;
  contents.records = {host.response("a1", 1), host.response("a2", 1)};
  host.open(contents);
  host.happen(EventType::locked);
  contents.records.pop_back();
  CHECK(host.loaded(contents) == "send [\"a1 1\"]");
}

TEST_CASE("where the box cannot be read under the lock, what is known is sent") {
  OutboxHost host;
  Contents contents;
  contents.records = {host.response("a1", 1)};
  host.open(contents);
  host.happen(EventType::locked);
  CHECK(host.storage(EventType::store_failed) == "send [\"a1 1\"]; wait 1500");
}

TEST_CASE("a transaction that was said to have failed and is there all the same is told as saved") {
  OutboxHost host;
  host.open();
  host.save("a1", 1);
  host.storage(EventType::store_failed);
  host.happen({.type = EventType::opened, .random = std::string(32, 'd')});
  Contents contents;
  contents.records = {host.response("a1", 1)};
  CHECK(host.loaded(contents) == "tell a1/1 saved");
}

TEST_CASE("a pause that was stored is kept, unless it is longer than it can have been meant") {
  struct Case {
    std::int64_t from_now;
    const char* commands;
  };
  const auto each = GENERATE(Case{60'000, "wait 60000"}, Case{3'600'000, "wait 3600000"}, Case{3'600'001, "lock"},
                             Case{-1, "lock"}, Case{-315'360'000'000, "lock"}, Case{315'360'000'000, "lock"});
  CAPTURE(each.from_now);
  OutboxHost host;
  Contents contents;
  contents.records = {host.response("a1", 1)};
  contents.paces = {{test::url, host.now.wall + each.from_now, 3}};
  CHECK(host.open(contents) == each.commands);
}

TEST_CASE("consent that is withdrawn wipes the box, and says how much was in it") {
  OutboxHost host;
  Contents contents;
  contents.records = {host.response("a1", 1), host.response("a2", 1)};
  host.open(contents);
  host.save("a3", 1);
  host.storage(EventType::store_failed);
  CHECK(host.happen({.type = EventType::withdrawn, .random = std::string(32, 'f')}) == "wipe");
  CHECK(host.counts() == delivery::Counts{});
  delivery::Event wiped{.type = EventType::wiped};
  wiped.job = host.state.storage.job;
  wiped.count = 2;
  CHECK(host.happen(wiped) == "wiped 3; load");
  host.loaded({});
  host.save("a4", 1);
  CHECK(host.state.storage.changes.device == delivery::Device{std::string(32, 'f'), 2});
}

TEST_CASE("a wipe that fails is tried again, and nothing is sent meanwhile") {
  OutboxHost host = test::sending({OutboxHost().response("a1", 1)});
  CHECK(host.happen({.type = EventType::withdrawn, .random = std::string(32, 'f')}) == "wipe");
  CHECK(host.storage(EventType::store_failed) == "unlock; wait 1500");
  host.now.elapsed += 1500;
  CHECK(host.happen(EventType::woke) == "wipe");
}
