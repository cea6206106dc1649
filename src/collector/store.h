// Where responses are kept. The collector knows this interface only; open_store.h has those there are.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "codec/collector_codec.h"
#include "collector/duration_histogram.h"
#include "collector/record.h"
#include "collector/store_error.h"
#include "score/grouped_tally.h"
#include "score/tally.h"
#include "score/zone.h"

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

/// One response as it was kept aside: it lost to another with the same seq, or was refused.
struct AsideKey {
  std::string id = {};
  std::int64_t seq = 0;
  std::string hash = {};
};

struct StoredAside {
  AsideKey key;
  std::string json;
  std::int64_t received = 0;  // ms since 1970
  std::string problems;       // a JSON array; empty: a conflict
};

/// Numbers of a device that never arrived: `first` to `last`, both included.
struct NumberGap {
  std::string device;
  std::int64_t first = 0;
  std::int64_t last = 0;
};

/// The reward codes of one pool.
struct RewardPool {
  std::string survey;
  std::string pool;
  std::int64_t codes = 0;
  std::int64_t left = 0;
};

struct RewardClaim {
  std::string survey;
  std::string response;  // its id
  std::string pool;
  std::int64_t now = 0;  // ms since 1970
  /// False: only an answer that was given before is given.
  bool may_be_new = true;
};

enum class ClaimResult {
  code,
  exhausted,
  not_stored,  // there is no such response: nothing was given
  other_pool,  // the response has had its answer from another pool: nothing was given
};

struct ClaimOutcome {
  ClaimResult result = ClaimResult::not_stored;
  std::string code = {};
};

/// The responses of `survey` for which everything holds that is given; one of the others must be.
struct Selection {
  std::string survey;
  std::string id = {};
  std::string respondent = {};  // or the subject of the token
  std::optional<std::int64_t> received_before = {};
};

/// Which response in the order of the newest first.
struct NewestKey {
  std::int64_t received = 0;  // ms since 1970
  std::string id = {};
};

/// What people did about a response.
struct FollowUp {
  std::string state = "open";  // or in_progress, closed
  std::string note = {};
  std::int64_t updated = 0;  // ms since 1970; 0: never
};

struct StoredFollowUp {
  StoredResponse response;
  FollowUp follow_up;
};

/// What a store is doing at one moment.
struct StoreActivity {
  DurationCounts commits = {};  // transactions that stored responses
  std::size_t queued = 0;       // responses that wait for one
};

/// How many conflicts of a survey are kept aside, and how many refused responses; those beyond are not.
inline constexpr int most_aside = 1'000;

/// How many responses one erasure takes at most: nobody waits for long behind it.
inline constexpr int most_erased = 1'000;

/// All members may be called from any thread. Callbacks come on a thread of the store, exactly once, and must not
/// block or throw. A callback without a value says that the store could not do it now: nothing was changed.
class Store {
 public:
  using Outcomes = std::vector<codec::ReceiptResult>;
  using Submitted = std::function<void(std::optional<Outcomes>)>;
  using Summarized = std::function<void(std::optional<Summary>)>;
  using Tallied = std::function<void(std::optional<score::GroupedTally>)>;
  using FollowUps = std::function<void(std::optional<std::vector<StoredFollowUp>>)>;
  using Listed = std::function<void(std::optional<std::vector<StoredResponse>>)>;
  using Asides = std::function<void(std::optional<std::vector<StoredAside>>)>;
  using Gaps = std::function<void(std::optional<std::vector<NumberGap>>)>;
  using Claimed = std::function<void(std::optional<ClaimOutcome>)>;
  using Pools = std::function<void(std::optional<std::vector<RewardPool>>)>;
  using Counted = std::function<void(std::optional<std::int64_t>)>;

  Store() = default;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  virtual ~Store() = default;

  /// Registers `survey` as the newest revision of its id, durably when this returns. At the start only. Throws
  /// StoreError.
  virtual void add_survey(const StoredSurvey& survey) = 0;
  /// All surveys; the revisions of one id from the oldest to the newest. At the start only. Throws StoreError.
  virtual std::vector<StoredSurvey> surveys() = 0;

  // What follows changes the store. False, and no callback: the queue is full. The callback comes after the commit is
  // on disk.

  /// Stores `records` in one transaction: all or none. `done` gets one outcome a record, in order: created, updated,
  /// duplicate, stale (also for one that was erased: it does not come back) or conflict; rejected for one with
  /// problems, and for one whose subject has another response. The first `most_aside` conflicts of a survey, and as
  /// many with problems, are kept aside. Every record's number counts as arrived.
  virtual bool submit(std::vector<Record> records, Submitted done) = 0;

  /// One code for one response, in one transaction. The answer is kept: the same claim has the same answer for ever,
  /// also when it was that the pool is exhausted.
  virtual bool claim(RewardClaim claim, Claimed done) = 0;

  /// Adds `codes` to a pool; those that it has already stay as they are. `done` gets how many are new.
  virtual bool add_codes(std::string survey, std::string pool, std::vector<std::string> codes, Counted done) = 0;

  /// Keeps what was done about `response`, in the place of what was kept before. `done` gets 1, or 0 if there is no
  /// such response.
  virtual bool follow_up(std::string survey, std::string response, FollowUp follow_up, Counted done) = 0;

  /// Erases at most `most_erased` of the responses that `which` selects, with what was kept aside of them. What remains
  /// is that their ids were there (`now`, ms since 1970), so that a late copy is stale. `done` gets how many went.
  virtual bool erase(Selection which, std::int64_t now, Counted done) = 0;

  // What follows reads.

  /// At most `comments` of the newest responses with text answers.
  virtual void summarize(std::string survey, int comments, Summarized done) = 0;

  /// At most `count` of the responses with text answers that come after `after`, newest first.
  virtual void list_comments(std::string survey, NewestKey after, int count, Listed done) = 0;

  /// At most `count` of the detractors who gave a consent, with what was done about them: those that are closed last,
  /// then the newest first.
  virtual void list_follow_ups(std::string survey, int count, FollowUps done) = 0;

  /// All responses by the day that they were started on in `zone`, and by `grouping.dimensions`: members of a response
  /// by their paths ("touchpoint", "facts.user.plan"), without quotes in them. What has no score is missing; refused is
  /// what began in no year from 1970 to 2099, or would make more than table::most_groups.
  virtual void tally(std::string survey, score::Grouping grouping, score::Zone zone, Tallied done) = 0;

  /// At most `count` responses with an id greater than `after`, by id: page after page gives each response once,
  /// without a transaction that stays open while a slow reader reads.
  virtual void list(std::string survey, std::string after, int count, Listed done) = 0;

  /// The response `id`, or none.
  virtual void find(std::string survey, std::string id, Listed done) = 0;

  /// At most `count` of what is kept aside with a key greater than `after`, by id, seq and hash.
  virtual void list_asides(std::string survey, AsideKey after, int count, Asides done) = 0;

  /// At most `count` gaps below the highest number that arrived, by device and number, of the devices that sent a
  /// response to `survey`. A number that arrived for any survey is no gap: a device counts through.
  virtual void list_gaps(std::string survey, int count, Gaps done) = 0;

  /// All pools, or those of `survey` if it is not empty, by survey and pool.
  virtual void list_pools(std::string survey, Pools done) = 0;

  /// Returns at once. Nothing is going on in a store that does not say.
  virtual StoreActivity activity() const { return {}; }
};

}  // namespace zeroten::collector
