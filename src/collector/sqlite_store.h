// Responses in one SQLite file: one writer with group commit, one reader, one thread for checkpoints.
#pragma once

#include <string>
#include <vector>

#include "collector/aside_queries.h"
#include "collector/checkpointer.h"
#include "collector/comment_queries.h"
#include "collector/database_store.h"
#include "collector/erasure.h"
#include "collector/follow_up_table.h"
#include "collector/response_queries.h"
#include "collector/response_table.h"
#include "collector/reward_table.h"
#include "collector/sqlite_database.h"
#include "collector/survey_table.h"
#include "collector/tally_queries.h"

namespace zeroten::collector {

class SqliteBackend {
 public:
  /// Opens `file`, makes it if it is missing, checks it. Throws DatabaseError.
  explicit SqliteBackend(const std::string& file);
  SqliteBackend(const SqliteBackend&) = delete;
  SqliteBackend& operator=(const SqliteBackend&) = delete;

  Store::Outcomes store(const std::vector<Record>& records);
  /// Sees to it that the log does not grow for ever.
  void after_group();

  SqliteDatabase writing;

 private:
  ResponseTable responses_;
  Checkpointer checkpointer_;
  int log_pages_ = 0;  // the writer's thread only

 public:
  SqliteDatabase reading;
};

extern template class DatabaseStore<SqliteBackend>;
using SqliteStore = DatabaseStore<SqliteBackend>;

}  // namespace zeroten::collector
