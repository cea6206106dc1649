// An outbox and the facts that a test reports to it. Commands are compared as words.
#pragma once

#include <string>

#include "delivery/step.h"
#include "tests/catch.h"

namespace zeroten::test {

inline const std::string url = "https://collector.example/";
inline const std::string other_url = "https://other.example/";

inline std::string words_of(const delivery::Command& command) {
  using delivery::CommandType;
  std::string words(name_of(command.type));
  if (command.type == CommandType::tell) {
    words += ' ' + command.id + '/' + std::to_string(command.seq) + ' ' + std::string(name_of(command.standing));
  }
  for (const auto& put : command.changes.put) {
    words += " +" + put.id + '/' + std::to_string(put.seq) + (put.refused != 0 ? " refused" : "");
  }
  for (const std::string& key : command.changes.removed) words += " -" + key.substr(7, key.find('/', 10) - 7);
  if (command.type == CommandType::send) words += ' ' + command.body;
  if (command.type == CommandType::wait) words += ' ' + std::to_string(command.milliseconds);
  if (command.type == CommandType::count) {
    words += ' ' + std::to_string(command.counts.queued) + ' ' + std::to_string(command.counts.refused) + ' ' +
             std::to_string(command.counts.unknown);
  }
  if (command.type == CommandType::wiped) words += ' ' + std::to_string(command.count);
  return words;
}

struct OutboxHost {
  delivery::State state;
  Now now{1'700'000'000'000, 1000};
  double chance = 0.5;
  delivery::Commands last;

  /// Reports `event`, and says what the outbox wants, except for counts.
  std::string happen(delivery::Event event) {
    event.now = now;
    event.chance = chance;
    last = step(state, event);
    std::string words;
    for (const delivery::Command& command : last) {
      if (command.type == delivery::CommandType::count) continue;
      words += (words.empty() ? "" : "; ") + words_of(command);
    }
    return words;
  }
  std::string happen(delivery::EventType type) { return happen(delivery::Event{.type = type}); }

  /// About the transaction under way.
  std::string storage(delivery::EventType type) {
    delivery::Event event{.type = type};
    event.job = state.storage.job;
    return happen(event);
  }
  std::string loaded(const delivery::Contents& contents) {
    delivery::Event event{.type = delivery::EventType::loaded};
    event.job = state.storage.job;
    event.contents = contents;
    return happen(event);
  }
  std::string open(const delivery::Contents& contents = {}) {
    delivery::Event event{.type = delivery::EventType::opened};
    event.random = std::string(32, 'd');
    CHECK(happen(event) == "load");
    return loaded(contents);
  }
  delivery::Record response(const std::string& id, std::int64_t seq, const std::string& collector = url) const {
    return delivery::make_record(collector, id, seq, '"' + id + ' ' + std::to_string(seq) + '"', now.wall);
  }
  std::string save(const std::string& id, std::int64_t seq, const std::string& collector = url) {
    delivery::Event event{.type = delivery::EventType::saved};
    event.record = response(id, seq, collector);
    return happen(event);
  }
  /// The answer to the oldest request.
  std::string answer(const delivery::Answer& answer) {
    REQUIRE_FALSE(state.requests.empty());
    delivery::Event event{.type = delivery::EventType::answered};
    event.job = state.requests.front().job;
    event.answer = answer;
    return happen(event);
  }
  /// The answer of a collector that has stored everything.
  std::string acknowledge() {
    REQUIRE_FALSE(state.requests.empty());
    delivery::Answer all{.status = 200};
    for (const delivery::Sent& sent : state.requests.front().sent) {
      all.receipts.push_back({sent.id, sent.seq, sent.hash, delivery::Outcome::stored});
    }
    return answer(all);
  }
  std::string fail() {
    REQUIRE_FALSE(state.requests.empty());
    delivery::Event event{.type = delivery::EventType::send_failed};
    event.job = state.requests.front().job;
    return happen(event);
  }
  delivery::Counts counts() const { return state.counts; }
};

/// An outbox whose box has these records, which holds the lock, and has sent them.
inline OutboxHost sending(const std::vector<delivery::Record>& records) {
  OutboxHost host;
  delivery::Contents contents;
  contents.records = records;
  CHECK(host.open(contents) == "lock");
  CHECK(host.happen(delivery::EventType::locked) == "load");
  host.loaded(contents);
  return host;
}

}  // namespace zeroten::test
