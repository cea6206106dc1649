// The surveys of a collector in PostgreSQL, in every revision that was ever registered.
#pragma once

#include <vector>

#include "collector/postgres_session.h"

namespace zeroten::collector {

/// As survey_table.h has them. Both throw PostgresError.
void register_survey(PostgresSession& session, const StoredSurvey& survey);
std::vector<StoredSurvey> all_surveys(PostgresSession& session);

}  // namespace zeroten::collector
