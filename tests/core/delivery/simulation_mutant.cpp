#include "tests/core/delivery/simulation_mutant.h"

namespace zeroten::test {

namespace {

using delivery::Command;
using delivery::Commands;
using delivery::CommandType;
using delivery::Event;
using delivery::EventType;
using delivery::Item;
using delivery::Standing;
using delivery::State;

Commands deletes_before_the_receipt(State& state, const Event& event) {
  Commands commands = delivery::step(state, event);
  for (Item& item : state.items) item.delivered = item.delivered || item.request != 0;
  return commands;
}

Commands forgets_the_seq(State& state, const Event& event) {
  Commands commands = delivery::step(state, event);
  if (event.type != EventType::answered) return commands;
  for (const delivery::Receipt& receipt : event.answer.receipts) {
    for (Item& item : state.items) {
      const bool is_named = receipt.outcome == delivery::Outcome::stored && item.record.id == receipt.id;
      item.delivered = item.delivered || (is_named && !item.storing);
    }
  }
  return commands;
}

/// The answer, with receipts that name what was sent by its id alone, or without even that.
Commands reads_receipts(State& state, Event event, bool by_id) {
  for (const delivery::Request& request : state.requests) {
    if (event.type != EventType::answered || request.job != event.job || event.answer.status != 200) continue;
    const std::vector<delivery::Receipt> given = std::exchange(event.answer.receipts, {});
    for (const delivery::Sent& sent : request.sent) {
      bool is_named = !by_id;
      for (const delivery::Receipt& receipt : given) is_named = is_named || receipt.id == sent.id;
      if (is_named) event.answer.receipts.push_back({sent.id, sent.seq, sent.hash, delivery::Outcome::stored});
    }
  }
  return delivery::step(state, event);
}

Commands takes_a_receipt_for_any_form(State& state, const Event& event) { return reads_receipts(state, event, true); }

Commands believes_every_200(State& state, const Event& event) { return reads_receipts(state, event, false); }

Commands tells_saved_before_stored(State& state, const Event& event) {
  Commands commands = delivery::step(state, event);
  if (event.type == EventType::saved) delivery::tell(commands, event.record, Standing::saved);
  return commands;
}

Commands replaces_before_stored(State& state, const Event& event) {
  for (Item& item : state.items) {
    const bool is_older = event.type == EventType::saved && is_same_response(item.record, event.record);
    item.delivered = item.delivered || is_older;
  }
  return delivery::step(state, event);
}

Commands drops_what_is_refused(State& state, const Event& event) {
  Commands commands = delivery::step(state, event);
  for (Item& item : state.items) item.delivered = item.delivered || item.record.refused != 0;
  return commands;
}

Commands never_waits(State& state, const Event& event) {
  Commands commands = delivery::step(state, event);
  for (delivery::Collector& collector : state.collectors) collector.next = event.now.elapsed;
  return commands;
}

Commands forgets_to_wake_up(State& state, const Event& event) {
  Commands commands = delivery::step(state, event);
  std::erase_if(commands, [](const Command& command) { return command.type == CommandType::wait; });
  return commands;
}

Commands keeps_the_lock(State& state, const Event& event) {
  Commands commands = delivery::step(state, event);
  std::erase_if(commands, [](const Command& command) { return command.type == CommandType::unlock; });
  return commands;
}

/// Numbers of its own, whatever another tab has given meanwhile.
Commands numbers_alone(State& state, const Event& event) {
  Commands commands = delivery::step(state, event);
  for (Command& command : commands) {
    if (command.type == CommandType::store && command.changes.device) command.changes.device.reset();
  }
  return commands;
}

}  // namespace

const std::vector<Mutant>& mutants() {
  static const std::vector<Mutant> all = {
      {"deletes before the receipt", deletes_before_the_receipt},
      {"a receipt for one form takes all forms away", forgets_the_seq},
      {"a receipt for any form of the response will do", takes_a_receipt_for_any_form},
      {"believes every 200", believes_every_200},
      {"says saved before it is stored", tells_saved_before_stored},
      {"takes the old form away before the new one is stored", replaces_before_stored},
      {"drops what is refused", drops_what_is_refused},
      {"never waits", never_waits},
      {"forgets to wake up", forgets_to_wake_up},
      {"keeps the lock", keeps_the_lock},
      {"numbers without looking", numbers_alone},
  };
  return all;
}

}  // namespace zeroten::test
