// What every store in a database does in the same way: one writer with group commit, one reader, and what is asked of
// them. Stores differ in their backend.
#pragma once

#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "collector/complaints.h"
#include "collector/store.h"
#include "collector/writer.h"

namespace zeroten::collector {

/// `Backend` has two connections, `writing` and `reading`, for which there are the functions that are called here;
/// store(records), which is Writer::Commit but may throw StoreError; and after_group(). While the database refuses,
/// callbacks come without a value; when it is back, things go on. Destruction finishes what is queued, calls its
/// callbacks and closes the database.
template <typename Backend>
class DatabaseStore : public Store {
 public:
  /// `where` is what the backend is made of. Throws StoreError.
  explicit DatabaseStore(const std::string& where)
      : backend_(where),
        writer_([this](const std::vector<Record>& records) { return attempt([&] { return backend_.store(records); }); },
                [this] { backend_.after_group(); }) {}
  ~DatabaseStore() override { reader_.join(); }

  void add_survey(const StoredSurvey& survey) override { register_survey(backend_.writing, survey); }
  std::vector<StoredSurvey> surveys() override { return all_surveys(backend_.writing); }

  bool submit(std::vector<Record> records, Submitted done) override {
    return writer_.submit(std::move(records), std::move(done));
  }
  bool claim(RewardClaim claim, Claimed done) override {
    return write(std::move(done), [claim = std::move(claim)](auto& database) { return claim_reward(database, claim); });
  }
  bool add_codes(std::string survey, std::string pool, std::vector<std::string> codes, Counted done) override {
    return write(std::move(done), [survey = std::move(survey), pool = std::move(pool), codes = std::move(codes)](
                                      auto& database) { return add_reward_codes(database, survey, pool, codes); });
  }
  bool follow_up(std::string survey, std::string response, FollowUp follow_up, Counted done) override {
    return write(std::move(done),
                 [survey = std::move(survey), response = std::move(response), follow_up = std::move(follow_up)](
                     auto& database) { return save_follow_up(database, survey, response, follow_up); });
  }
  bool erase(Selection which, std::int64_t now, Counted done) override {
    return write(std::move(done),
                 [which = std::move(which), now](auto& database) { return erase_responses(database, which, now); });
  }

  void summarize(std::string survey, int comments, Summarized done) override {
    read(std::move(done), [survey = std::move(survey), comments](auto& database) {
      return summarize_responses(database, survey, comments);
    });
  }
  void list_comments(std::string survey, NewestKey after, int count, Listed done) override {
    read(std::move(done), [survey = std::move(survey), after = std::move(after), count](auto& database) {
      return read_comments(database, survey, after, count);
    });
  }
  void list_follow_ups(std::string survey, int count, FollowUps done) override {
    read(std::move(done),
         [survey = std::move(survey), count](auto& database) { return read_follow_ups(database, survey, count); });
  }
  void tally(std::string survey, score::Grouping grouping, score::Zone zone, Tallied done) override {
    read(std::move(done), [survey = std::move(survey), grouping = std::move(grouping), zone = std::move(zone)](
                              auto& database) { return tally_responses(database, survey, grouping, zone); });
  }
  void list(std::string survey, std::string after, int count, Listed done) override {
    read(std::move(done), [survey = std::move(survey), after = std::move(after), count](auto& database) {
      return list_responses(database, survey, after, count);
    });
  }
  void find(std::string survey, std::string id, Listed done) override {
    read(std::move(done), [survey = std::move(survey), id = std::move(id)](auto& database) {
      return find_response(database, survey, id);
    });
  }
  void list_asides(std::string survey, AsideKey after, int count, Asides done) override {
    read(std::move(done), [survey = std::move(survey), after = std::move(after), count](auto& database) {
      return read_asides(database, survey, after, count);
    });
  }
  void list_gaps(std::string survey, int count, Gaps done) override {
    read(std::move(done),
         [survey = std::move(survey), count](auto& database) { return read_gaps(database, survey, count); });
  }
  void list_pools(std::string survey, Pools done) override {
    read(std::move(done), [survey = std::move(survey)](auto& database) { return list_reward_pools(database, survey); });
  }
  StoreActivity activity() const override { return writer_.activity(); }

 private:
  /// What `work` gives; nothing, and a complaint, if the database refuses.
  template <typename Work>
  auto attempt(Work work) -> std::optional<decltype(work())> {
    try {
      return work();
    } catch (const StoreError& error) {
      complaints_.say(error.what());
      return std::nullopt;
    }
  }
  template <typename Done, typename Change>
  bool write(Done done, Change change) {
    return writer_.submit([this, done = std::move(done), change = std::move(change)] {
      done(attempt([&] { return change(backend_.writing); }));
    });
  }
  template <typename Done, typename Query>
  void read(Done done, Query query) {
    boost::asio::post(reader_, [this, done = std::move(done), query = std::move(query)] {
      done(attempt([&] { return query(backend_.reading); }));
    });
  }

  Backend backend_;
  Complaints complaints_;
  boost::asio::thread_pool reader_{1};
  Writer writer_;  // last: its thread uses all of the above
};

}  // namespace zeroten::collector
