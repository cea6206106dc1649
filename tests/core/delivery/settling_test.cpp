#include "delivery/settling.h"

#include "tests/core/delivery/outbox_host.h"

using namespace zeroten;
using delivery::Answer;
using delivery::EventType;
using delivery::Outcome;
using test::OutboxHost;

namespace {

OutboxHost sending_two() { return test::sending({OutboxHost().response("a1", 1), OutboxHost().response("a2", 1)}); }
OutboxHost sending_one() { return test::sending({OutboxHost().response("a1", 1)}); }

/// The pause that `host` wants after `answer`, in milliseconds.
std::int64_t pause_after(OutboxHost& host, const Answer& answer) {
  host.answer(answer);
  return host.last.back().type == delivery::CommandType::wait ? host.last.back().milliseconds : -1;
}

}  // namespace

TEST_CASE("a refused record is kept aside, and can be tried again") {
  OutboxHost host = sending_one();
  CHECK(host.answer({.status = 422}) == "tell a1/1 refused; store +a1/1 refused");
  CHECK(host.storage(EventType::stored) == "unlock");
  CHECK(host.counts() == delivery::Counts{0, 1, 0});
  CHECK(host.happen(EventType::inspect) == "give");
  CHECK(host.last.front().records.size() == 1);
  CHECK(host.happen(EventType::resend) == "store +a1/1");
  CHECK(host.storage(EventType::stored) == "lock");
  CHECK(host.counts() == delivery::Counts{1, 0, 0});
}

TEST_CASE("a batch that is refused as a whole is sent one by one, and only what is at fault is put aside") {
  OutboxHost host = sending_two();
  CHECK(host.answer({.status = 400}) == "send [\"a1 1\"]");
  CHECK(host.answer({.status = 400}) == "tell a1/1 refused; store +a1/1 refused; send [\"a2 1\"]");
  CHECK(host.acknowledge() == "tell a2/1 delivered");
}

TEST_CASE("receipts settle the records of a batch one by one") {
  OutboxHost host = sending_two();
  const auto& sent = host.state.requests.front().sent;
  Answer answer{.status = 200};
  answer.receipts = {{sent[1].id, sent[1].seq, sent[1].hash, Outcome::stored},
                     {sent[0].id, sent[0].seq, sent[0].hash, Outcome::refused}};
  CHECK(host.answer(answer) == "tell a1/1 refused; tell a2/1 delivered; store +a1/1 refused -a2/1");
}

TEST_CASE("a receipt for an older form does not take the newer one away") {
  OutboxHost host = sending_one();
  host.save("a1", 2);
  host.storage(EventType::stored);
  CHECK(host.acknowledge().ends_with(R"("number":1,"response":"a1 2"}])"));
  CHECK(host.counts() == delivery::Counts{1, 0, 0});
}

TEST_CASE("pauses double with every failure, and a success ends them") {
  OutboxHost host = sending_one();
  std::vector<std::int64_t> pauses;
  for (int i = 0; i < 10; ++i) {
    pauses.push_back(pause_after(host, {.status = 503}));
    host.storage(EventType::stored);
    host.now.elapsed += pauses.back();
    host.happen(EventType::woke);
    host.happen(EventType::locked);
    delivery::Contents contents;
    contents.records = {host.response("a1", 1)};
    contents.paces = {{test::url, host.now.wall, i + 1}};
    host.loaded(contents);
  }
  CHECK(pauses == std::vector<std::int64_t>{1500, 2500, 4500, 8500, 16500, 32500, 64500, 128500, 150500, 150500});
  CHECK(host.acknowledge() == "tell a1/1 delivered; store -a1/1");
  CHECK(host.last.at(1).changes.paces.front().failures == 0);
}

TEST_CASE("what a collector asks for is done, from a second to an hour") {
  struct Case {
    const char* retry_after;
    std::int64_t pause;
  };
  const auto each = GENERATE(Case{"", 1500}, Case{"0", 1000}, Case{"7", 7000}, Case{"1000000000", 3'600'000},
                             Case{"soon", 1500}, Case{"Tue, 14 Nov 2023 22:14:20 GMT", 60'000});
  CAPTURE(each.retry_after);
  OutboxHost host = sending_one();
  CHECK(pause_after(host, {.status = 503, .retry_after = each.retry_after}) == each.pause);
}

TEST_CASE("without credentials it is tried slowly, and at once when there are new ones") {
  OutboxHost host = sending_one();
  CHECK(pause_after(host, {.status = 401}) == 225'000);
  host.storage(EventType::stored);
  CHECK(host.happen(EventType::online).empty());
  delivery::Event event{.type = EventType::credentials};
  event.collector = test::url;
  CHECK(host.happen(event) == "store; lock");
}

TEST_CASE("a network that seems to be back ends the pauses that nobody asked for, but not within a second") {
  OutboxHost host = sending_one();
  host.chance = 1;
  for (int i = 0; i < 3; ++i) {
    host.fail();
    host.storage(EventType::stored);
    host.state.collectors.front().next = host.now.elapsed;
    host.happen(EventType::woke);
    host.happen(EventType::locked);
    delivery::Contents contents;
    contents.records = {host.response("a1", 1)};
    host.loaded(contents);
  }
  host.fail();
  host.storage(EventType::stored);
  CHECK(host.happen(EventType::online) == "store; wait 1000");
  host.storage(EventType::stored);
  host.now.elapsed += 1000;
  CHECK(host.happen(EventType::woke) == "lock");
}

TEST_CASE("an answer to a request that is over changes nothing") {
  OutboxHost host = sending_one();
  delivery::Event late{.type = EventType::answered};
  late.job = host.state.requests.front().job;
  late.answer.status = 422;
  host.fail();
  CHECK(host.happen(late).empty());
  CHECK(host.counts() == delivery::Counts{1, 0, 0});
}
