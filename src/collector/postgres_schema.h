// The tables of a collector in a PostgreSQL database: all of them in a schema of their own, "zeroten".
#pragma once

#include "collector/postgres_session.h"

namespace zeroten::collector {

/// Makes the schema and the tables where they are missing. Throws PostgresError, also for a server that does not keep
/// what it acknowledges, for a database in another encoding than UTF-8, for a schema "zeroten" of another program, and
/// for one of a newer collector.
void prepare_schema(PostgresSession& session);

}  // namespace zeroten::collector
