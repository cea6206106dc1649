// Responses in one SQLite file: one writer with group commit, one reader, one thread for checkpoints.
#pragma once

#include <boost/asio/thread_pool.hpp>
#include <string>
#include <vector>

#include "collector/checkpointer.h"
#include "collector/response_table.h"
#include "collector/sqlite_database.h"
#include "collector/store.h"
#include "collector/writer.h"

namespace zeroten::collector {

/// Destruction finishes what is queued, calls its callbacks and closes the file.
class SqliteStore final : public Store {
 public:
  /// Opens `file`, makes it if it is missing, checks it. Throws DatabaseError.
  explicit SqliteStore(const std::string& file);
  ~SqliteStore() override;

  /// For the start, before anything else: see survey_table.h. Throw DatabaseError.
  void add_survey(const StoredSurvey& survey);
  std::vector<StoredSurvey> surveys();

  bool submit(std::vector<Record> records, Submitted done) override;
  void summarize(std::string survey, int comments, Summarized done) override;
  void list(std::string survey, std::string after, int count, Listed done) override;

 private:
  std::optional<Outcomes> commit(const std::vector<Record>& records);
  void limit_log();

  SqliteDatabase writing_;
  ResponseTable responses_;
  Checkpointer checkpointer_;
  int log_pages_ = 0;  // the writer's thread only
  SqliteDatabase reading_;
  boost::asio::thread_pool reader_{1};
  Writer writer_;  // last: its thread uses all of the above
};

}  // namespace zeroten::collector
