// Responses with text answers out of the responses table in SQLite, the newest first.
#pragma once

#include <string>
#include <vector>

#include "collector/sqlite_database.h"
#include "collector/store.h"

namespace zeroten::collector {

/// See Store::list_comments. Throws DatabaseError.
std::vector<StoredResponse> read_comments(SqliteDatabase& database, const std::string& survey, const NewestKey& after,
                                          int count);

}  // namespace zeroten::collector
