#include "delivery/sending.h"

#include "tests/core/delivery/outbox_host.h"

using namespace zeroten;
using delivery::Contents;
using delivery::EventType;
using delivery::Record;
using test::OutboxHost;

namespace {

/// `count` responses, with bodies of `bytes` bytes.
std::vector<Record> responses(int count, std::size_t bytes = 6) {
  std::vector<Record> records;
  for (int i = 0; i < count; ++i) {
    records.push_back(delivery::make_record(test::url, "a" + std::to_string(1000 + i), 1,
                                            '"' + std::string(bytes - 2, 'x') + '"', 0));
  }
  return records;
}

std::size_t sent_in(const OutboxHost& host) { return host.state.requests.front().sent.size(); }

}  // namespace

TEST_CASE("what is in the box is sent under the lock, after it was read again") {
  OutboxHost host;
  Contents contents;
  contents.records = {host.response("a1", 1)};
  CHECK(host.open(contents) == "lock");
  CHECK(host.happen(EventType::locked) == "load");
  CHECK(host.loaded(contents) == "send [\"a1 1\"]");
  CHECK(host.acknowledge() == "tell a1/1 delivered; store -a1/1");
  CHECK(host.storage(EventType::stored) == "unlock");
  CHECK(host.counts() == delivery::Counts{});
}

TEST_CASE("a batch has at most 100 records and 48 KiB, but always one") {
  struct Case {
    int count;
    std::size_t bytes;
    std::size_t sent;
  };
  const auto each = GENERATE(Case{99, 6, 99}, Case{101, 6, 100}, Case{3, 20 * 1024, 2}, Case{2, 60 * 1024, 1},
                             Case{48, 1023, 47}, Case{2, 24 * 1024 - 2, 2}, Case{2, 24 * 1024 - 1, 1});
  CAPTURE(each.count, each.bytes);
  OutboxHost host = test::sending(responses(each.count, each.bytes));
  CHECK(sent_in(host) == each.sent);
  const std::string& body = host.last.front().body;
  CHECK((body.size() <= 48 * 1024 || each.sent == 1));
  CHECK(host.last.front().keepalive == (body.size() <= 48 * 1024));
}

TEST_CASE("the next batch goes when the one before is acknowledged") {
  OutboxHost host = test::sending(responses(150));
  CHECK(sent_in(host) == 100);
  host.acknowledge();
  CHECK(sent_in(host) == 50);
}

TEST_CASE("a collector that is down does not hold up another") {
  OutboxHost host = test::sending({OutboxHost().response("a1", 1), OutboxHost().response("a2", 1, test::other_url)});
  CHECK(host.state.requests.size() == 2);
  host.fail();
  CHECK(host.acknowledge() == "tell a2/1 delivered");
}

TEST_CASE("a newer answer waits until the request for the older one has its answer") {
  OutboxHost host = test::sending({OutboxHost().response("a1", 1)});
  CHECK(host.save("a1", 2) == "store +a1/2 -a1/1");
  CHECK(host.storage(EventType::stored) == "tell a1/2 saved");
  CHECK(host.acknowledge().ends_with(R"("number":1,"response":"a1 2"}])"));
}

TEST_CASE("a page that is left sends what it has, without the lock, if that can outlive it") {
  OutboxHost host;
  host.open();
  host.save("a1", 1);
  CHECK(host.happen(EventType::leaving) == "send [\"a1 1\"]");
  CHECK(host.last.front().keepalive);
  host.save("a2", 1);
  CHECK(host.happen(EventType::leaving) == "send [\"a2 1\"]");
  delivery::Event large{.type = EventType::saved};
  large.record = delivery::make_record(test::url, "a3", 1, std::string(48 * 1024, 'x'), 0);
  host.happen(large);
  CHECK(host.happen(EventType::leaving).empty());
}

TEST_CASE("the lock is given up while a collector makes us wait") {
  OutboxHost host = test::sending({OutboxHost().response("a1", 1)});
  CHECK(host.fail() == "store; wait 1500");
  CHECK(host.storage(EventType::stored) == "unlock");
  host.now.elapsed += 1500;
  CHECK(host.happen(EventType::woke) == "lock");
}
