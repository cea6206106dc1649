// What was kept aside, and what never came.
#pragma once

#include <string>
#include <vector>

#include "collector/sqlite_database.h"
#include "collector/store.h"

namespace zeroten::collector {

/// Both throw DatabaseError. See Store for what they give.
std::vector<StoredAside> read_asides(SqliteDatabase& database, const std::string& survey, const AsideKey& after,
                                     int count);
std::vector<NumberGap> read_gaps(SqliteDatabase& database, const std::string& survey, int count);

}  // namespace zeroten::collector
