// Tallies out of the responses table in SQLite.
#pragma once

#include <string>

#include "collector/sqlite_database.h"
#include "collector/store.h"

namespace zeroten::collector {

/// See Store::tally. Throws DatabaseError.
score::GroupedTally tally_responses(SqliteDatabase& database, const std::string& survey,
                                    const score::Grouping& grouping, const score::Zone& zone);

}  // namespace zeroten::collector
