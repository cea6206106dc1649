// Where responses are kept. The collector knows this interface only; sqlite_store.h is the one there is.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "codec/collector_codec.h"
#include "collector/record.h"
#include "score/tally.h"

namespace zeroten::collector {

/// A survey in one of its revisions, as it was registered.
struct StoredSurvey {
  std::string id;
  std::string revision;
  std::string definition;  // JSON text
};

struct StoredResponse {
  std::string id;
  std::string json;
  std::int64_t received = 0;  // ms since 1970
};

/// What a report is made of.
struct Summary {
  /// Every response with a score counts, whatever its status: it was answered.
  score::Tally tally;
  std::int64_t partial = 0;
  std::int64_t complete = 0;
  std::int64_t dismissed = 0;
  /// The newest responses with text answers, newest first.
  std::vector<StoredResponse> newest;
};

/// All members may be called from any thread. Callbacks come on a thread of the store, exactly once, and must not
/// block or throw. A callback without a value says that the store could not do it now: nothing was changed.
class Store {
 public:
  using Outcomes = std::vector<codec::ReceiptResult>;
  using Submitted = std::function<void(std::optional<Outcomes>)>;
  using Summarized = std::function<void(std::optional<Summary>)>;
  using Listed = std::function<void(std::optional<std::vector<StoredResponse>>)>;

  Store() = default;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  virtual ~Store() = default;

  /// Stores `records` in one transaction: all or none. `done` gets one outcome a record, in order, after the commit is
  /// on disk: created, updated, duplicate, stale or conflict. False, and no callback: the queue is full.
  virtual bool submit(std::vector<Record> records, Submitted done) = 0;

  /// At most `comments` of the newest responses with text answers.
  virtual void summarize(std::string survey, int comments, Summarized done) = 0;

  /// At most `count` responses with an id greater than `after`, by id: page after page gives each response once,
  /// without a transaction that stays open while a slow reader reads.
  virtual void list(std::string survey, std::string after, int count, Listed done) = 0;
};

}  // namespace zeroten::collector
