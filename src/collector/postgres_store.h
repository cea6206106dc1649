// Responses in a PostgreSQL database: one writer with group commit, one reader, a connection each.
#pragma once

#include <string>
#include <vector>

#include "collector/database_store.h"
#include "collector/postgres_erasure.h"
#include "collector/postgres_follow_ups.h"
#include "collector/postgres_queries.h"
#include "collector/postgres_rewards.h"
#include "collector/postgres_session.h"
#include "collector/postgres_surveys.h"
#include "collector/postgres_tally_queries.h"

namespace zeroten::collector {

/// Several collectors may use one database.
class PostgresBackend {
 public:
  /// Connects to `address`, a connection URI of libpq, and makes what is missing there. Throws PostgresError.
  explicit PostgresBackend(const std::string& address);

  Store::Outcomes store(const std::vector<Record>& records);
  void after_group() {}

  PostgresSession writing;
  PostgresSession reading;
};

extern template class DatabaseStore<PostgresBackend>;
using PostgresStore = DatabaseStore<PostgresBackend>;

}  // namespace zeroten::collector
