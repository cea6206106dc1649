// What people did about responses, in SQLite.
#pragma once

#include <string>
#include <vector>

#include "collector/sqlite_database.h"
#include "collector/store.h"

namespace zeroten::collector {

/// See Store::list_follow_ups. Throws DatabaseError.
std::vector<StoredFollowUp> read_follow_ups(SqliteDatabase& database, const std::string& survey, int count);

/// See Store::follow_up. Throws DatabaseError.
std::int64_t save_follow_up(SqliteDatabase& database, const std::string& survey, const std::string& response,
                            const FollowUp& follow_up);

}  // namespace zeroten::collector
