// A batch of responses on its way into PostgreSQL.
#pragma once

#include <vector>

#include "collector/postgres_session.h"

namespace zeroten::collector {

/// Stores `records` in one transaction, with a handful of statements however many they are: an outcome each, in order.
/// Right even if another collector writes into the same database. Throws PostgresError.
Store::Outcomes store_responses(PostgresSession& session, const std::vector<Record>& records);

}  // namespace zeroten::collector
