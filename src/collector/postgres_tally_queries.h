// Tallies out of the responses table in PostgreSQL.
#pragma once

#include <string>

#include "collector/postgres_session.h"

namespace zeroten::collector {

/// See Store::tally. Throws PostgresError.
score::GroupedTally tally_responses(PostgresSession& session, const std::string& survey,
                                    const score::Grouping& grouping, const score::Zone& zone);

}  // namespace zeroten::collector
