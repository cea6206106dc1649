#include "collector/sqlite_schema.h"

#include <string>

namespace zeroten::collector {

namespace {

constexpr int schema_version = 1;
constexpr std::int64_t application_id = 0x7a31306e;  // "z10n"

// Every key begins with the survey, so that the tables can be spread over machines by survey. Records are up to 32 KiB:
// too wide for WITHOUT ROWID, where they would sit in the inner pages of the tree.
constexpr const char* create = R"sql(
CREATE TABLE IF NOT EXISTS surveys (
  id TEXT NOT NULL,
  revision TEXT NOT NULL,
  definition TEXT NOT NULL,
  added INTEGER NOT NULL,  -- counts up: the newest revision of a survey has the highest
  PRIMARY KEY (id, revision)
) STRICT;

CREATE TABLE IF NOT EXISTS responses (
  survey TEXT NOT NULL,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  revision TEXT NOT NULL,
  status TEXT NOT NULL,
  nps INTEGER CHECK (nps BETWEEN 0 AND 10),
  category TEXT NOT NULL,
  comments INTEGER NOT NULL,
  record TEXT NOT NULL,
  received INTEGER NOT NULL,  -- ms since 1970, of the seq that is kept
  PRIMARY KEY (survey, id)
) STRICT;

CREATE INDEX IF NOT EXISTS responses_by_score ON responses (survey, nps, status);
CREATE INDEX IF NOT EXISTS responses_with_comments ON responses (survey, received) WHERE comments > 0;

-- Records that came with a seq that was taken by other content: kept for people to look at, never counted.
CREATE TABLE IF NOT EXISTS conflicts (
  survey TEXT NOT NULL,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  record TEXT NOT NULL,
  received INTEGER NOT NULL,
  PRIMARY KEY (survey, id, seq, hash)
) STRICT;
)sql";

std::int64_t pragma(SqliteDatabase& database, const char* sql) {
  SqliteStatement statement(database.handle(), sql);
  return statement.step() ? statement.integer(0) : 0;
}

bool is_empty(SqliteDatabase& database) { return pragma(database, "SELECT count(*) FROM sqlite_schema") == 0; }

}  // namespace

void prepare_schema(SqliteDatabase& database) {
  Transaction transaction(database);
  const std::int64_t version = pragma(database, "PRAGMA user_version");
  if (is_empty(database)) {
    database.run(("PRAGMA application_id = " + std::to_string(application_id)).c_str());
    database.run(("PRAGMA user_version = " + std::to_string(schema_version)).c_str());
  } else if (pragma(database, "PRAGMA application_id") != application_id) {
    throw DatabaseError(SQLITE_NOTADB, "the file is a database of another program");
  } else if (version > schema_version) {
    throw DatabaseError(SQLITE_SCHEMA,
                        "the file was written by a newer zeroten (schema " + std::to_string(version) + ")");
  }
  database.run(create);
  transaction.commit();
}

}  // namespace zeroten::collector
