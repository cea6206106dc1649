// What happens to an outbox: facts that its host reports.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/now.h"
#include "delivery/box.h"
#include "delivery/receipt.h"

namespace zeroten::delivery {

enum class EventType {
  opened,        // the page is there, or is back
  saved,         // the session made a response, or a newer form of it
  stored,        // a store transaction is complete
  changed,       // it found other contents than it requires, and did nothing
  store_failed,  // a load, store or wipe failed
  loaded,        // a page of what is stored
  wiped,         // a wipe is complete
  locked,        // this tab may send: it has the lock
  unlocked,      // it lost the lock without having given it up
  answered,      // a request has an HTTP answer
  send_failed,   // it has none: network, timeout, a body that broke off
  woke,          // the wait is over
  online,        // the network seems to be back: a hint
  leaving,       // the page may be gone at any moment
  credentials,   // there are new credentials for a collector
  resend,        // what was refused is to be tried again
  inspect,       // what is refused is wanted, for an export
  withdrawn,     // the respondent takes the consent back
};
std::string_view name_of(EventType type);
std::optional<EventType> event_type(std::string_view name);

struct Event {
  EventType type = EventType::woke;
  Now now = {};
  /// 0 to 1, drawn anew for each event: the jitter of pauses.
  double chance = 0;
  /// opened only: 128 random bits, which become the device's id if it has none.
  std::string random = {};
  /// saved only.
  Record record = {};
  /// stored, changed, store_failed, loaded, wiped, answered, send_failed: which command it is about.
  std::int64_t job = 0;
  /// loaded only.
  Contents contents = {};
  /// wiped only: how many records there were.
  int count = 0;
  /// answered only.
  Answer answer = {};
  /// credentials only.
  std::string collector = {};
};

}  // namespace zeroten::delivery
