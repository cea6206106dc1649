// Responses that have to go: on somebody's wish, or because they are old.
#pragma once

#include <cstdint>

#include "collector/sqlite_database.h"
#include "collector/store.h"

namespace zeroten::collector {

/// See Store::erase; in a transaction of its own. The bytes are overwritten in the file. Throws DatabaseError.
std::int64_t erase_responses(SqliteDatabase& database, const Selection& which, std::int64_t now);

}  // namespace zeroten::collector
