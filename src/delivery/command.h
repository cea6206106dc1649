// What the host must do after an event, in this order.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "delivery/box.h"

namespace zeroten::delivery {

enum class CommandType {
  load,    // read a page of what is stored → loaded or store_failed
  store,   // one strict transaction → stored, changed or store_failed
  wipe,    // take everything away → wiped or store_failed
  lock,    // ask for the lock → locked, whenever it comes
  unlock,  // give it up
  send,    // POST → answered or send_failed
  wait,    // wake me then, and not at the time that was asked for before → woke
  tell,    // tell the respondent how a response stands
  count,   // what is in the box has changed in number
  wiped,   // the box was wiped: how much was in it
  give,    // what is refused, as it was asked for
};
std::string_view name_of(CommandType type);

/// How a response stands.
enum class Standing {
  saved,      // on the device: it is safe to leave
  unsaved,    // only in memory: keep this page open
  delivered,  // with the collector
  refused,    // the collector does not take it; it is kept aside
};
std::string_view name_of(Standing standing);

struct Counts {
  /// On their way.
  int queued = 0;
  /// In quarantine.
  int refused = 0;
  /// Of newer versions, or damaged: left alone.
  int unknown = 0;

  bool operator==(const Counts&) const = default;
};

struct Command {
  CommandType type = CommandType::unlock;
  /// load, store, wipe, send: what the answering event names.
  std::int64_t job = 0;
  /// load: read on behind this key; empty: from the beginning.
  std::string after = {};
  /// store.
  Changes changes = {};
  /// send: to whom, an array of responses, and whether the request shall outlive the page.
  std::string collector = {};
  std::string body = {};
  bool keepalive = false;
  /// wait, send: milliseconds from now; a send that took so long has failed.
  std::int64_t milliseconds = 0;
  /// tell.
  std::string id = {};
  std::int64_t seq = 0;
  Standing standing = Standing::saved;
  /// count.
  Counts counts = {};
  /// wiped.
  int count = 0;
  /// give.
  std::vector<Record> records = {};
};

using Commands = std::vector<Command>;

}  // namespace zeroten::delivery
