// Erasing responses in PostgreSQL, so that they do not come back.
#pragma once

#include "collector/postgres_session.h"

namespace zeroten::collector {

/// See Store::erase. Throws PostgresError.
std::int64_t erase_responses(PostgresSession& session, const Selection& which, std::int64_t now);

}  // namespace zeroten::collector
