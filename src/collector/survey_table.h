// The surveys of a collector, in every revision that was ever registered.
#pragma once

#include <vector>

#include "collector/sqlite_database.h"
#include "collector/store.h"

namespace zeroten::collector {

/// Registers `survey` as the newest revision of its id, on disk when this returns. Throws DatabaseError.
void register_survey(SqliteDatabase& database, const StoredSurvey& survey);

/// All surveys; the revisions of one id from the oldest to the newest. Throws DatabaseError.
std::vector<StoredSurvey> all_surveys(SqliteDatabase& database);

}  // namespace zeroten::collector
