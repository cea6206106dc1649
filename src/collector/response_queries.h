// What is read back out of the responses table.
#pragma once

#include <string>
#include <vector>

#include "collector/sqlite_database.h"
#include "collector/store.h"

namespace zeroten::collector {

/// All throw DatabaseError. See Store for what they give.
Summary summarize_responses(SqliteDatabase& database, const std::string& survey, int comments);
std::vector<StoredResponse> list_responses(SqliteDatabase& database, const std::string& survey,
                                           const std::string& after, int count);
std::vector<StoredResponse> find_response(SqliteDatabase& database, const std::string& survey, const std::string& id);

}  // namespace zeroten::collector
