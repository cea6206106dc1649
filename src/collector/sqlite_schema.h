// The tables of a collector's database file.
#pragma once

#include "collector/sqlite_database.h"

namespace zeroten::collector {

/// Makes the tables where they are missing, and brings those of an older collector up to date. Throws DatabaseError for
/// a file of another program or of a newer collector.
void prepare_schema(SqliteDatabase& database);

}  // namespace zeroten::collector
