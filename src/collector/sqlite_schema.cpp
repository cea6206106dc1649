// Compiled alone: it has names that files beside it have, too.
#include "collector/sqlite_schema.h"

#include <string>

namespace zeroten::collector {

namespace {

constexpr int schema_version = 3;
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
  respondent TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '',  -- of the token that it was sent with
  consents INTEGER NOT NULL DEFAULT 0,  -- how many were given
  facets TEXT NOT NULL DEFAULT '',  -- what it is counted by; empty: see the record
  started INTEGER NOT NULL DEFAULT 0,  -- ms since 1970, where there are facets
  PRIMARY KEY (survey, id)
) STRICT;

CREATE INDEX IF NOT EXISTS responses_by_score ON responses (survey, nps, status);
CREATE INDEX IF NOT EXISTS responses_with_comments ON responses (survey, received) WHERE comments > 0;
CREATE INDEX IF NOT EXISTS responses_with_consents ON responses (survey, category, received) WHERE consents > 0;
CREATE INDEX IF NOT EXISTS responses_by_facets ON responses (survey, facets, nps, started);
CREATE INDEX IF NOT EXISTS responses_by_time ON responses (survey, received);
CREATE INDEX IF NOT EXISTS responses_by_respondent ON responses (survey, respondent) WHERE respondent <> '';
CREATE UNIQUE INDEX IF NOT EXISTS responses_by_subject ON responses (survey, subject) WHERE subject <> '';

-- Records that came with a seq that was taken by other content, and those that contradict their survey: kept for people
-- to look at, never counted.
CREATE TABLE IF NOT EXISTS conflicts (
  survey TEXT NOT NULL,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  record TEXT NOT NULL,
  received INTEGER NOT NULL,
  respondent TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '',
  problems TEXT NOT NULL DEFAULT '',  -- a JSON array; empty: a conflict
  PRIMARY KEY (survey, id, seq, hash)
) STRICT;

CREATE INDEX IF NOT EXISTS conflicts_refused ON conflicts (survey) WHERE problems <> '';
CREATE INDEX IF NOT EXISTS conflicts_lost ON conflicts (survey) WHERE problems = '';

-- Erased responses: a copy that comes late is not stored again.
CREATE TABLE IF NOT EXISTS erased (
  survey TEXT NOT NULL,
  id TEXT NOT NULL,
  erased INTEGER NOT NULL,  -- ms since 1970
  PRIMARY KEY (survey, id)
) STRICT, WITHOUT ROWID;

-- The numbers that arrived. By device first: a device counts through all surveys.
CREATE TABLE IF NOT EXISTS device_numbers (
  device TEXT NOT NULL,
  number INTEGER NOT NULL,
  survey TEXT NOT NULL,
  PRIMARY KEY (device, number, survey)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS device_numbers_by_survey ON device_numbers (survey, device);

CREATE TABLE IF NOT EXISTS reward_codes (
  survey TEXT NOT NULL,
  pool TEXT NOT NULL,
  code TEXT NOT NULL,
  response TEXT,  -- the id of the one that got it
  PRIMARY KEY (survey, pool, code)
) STRICT;

CREATE INDEX IF NOT EXISTS reward_codes_left ON reward_codes (survey, pool) WHERE response IS NULL;

-- What each response was answered.
CREATE TABLE IF NOT EXISTS reward_claims (
  survey TEXT NOT NULL,
  response TEXT NOT NULL,
  pool TEXT NOT NULL,
  code TEXT,  -- none: the pool was exhausted
  claimed INTEGER NOT NULL,  -- ms since 1970
  PRIMARY KEY (survey, response)
) STRICT;

-- What people did about a response.
CREATE TABLE IF NOT EXISTS follow_ups (
  survey TEXT NOT NULL,
  response TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'in_progress', 'closed')),
  note TEXT NOT NULL,
  updated INTEGER NOT NULL,  -- ms since 1970
  PRIMARY KEY (survey, response)
) STRICT;
)sql";

// From 1 to 2. What is missing besides these columns is made like new.
constexpr const char* add_columns = R"sql(
ALTER TABLE responses ADD COLUMN respondent TEXT NOT NULL DEFAULT '';
ALTER TABLE responses ADD COLUMN subject TEXT NOT NULL DEFAULT '';
UPDATE responses SET respondent = coalesce(json_extract(record, '$.respondent'), '');
ALTER TABLE conflicts ADD COLUMN respondent TEXT NOT NULL DEFAULT '';
ALTER TABLE conflicts ADD COLUMN subject TEXT NOT NULL DEFAULT '';
ALTER TABLE conflicts ADD COLUMN problems TEXT NOT NULL DEFAULT '';
UPDATE conflicts SET respondent = coalesce(json_extract(record, '$.respondent'), '');
)sql";

// From 2 to 3.
constexpr const char* add_facets = R"sql(
ALTER TABLE responses ADD COLUMN consents INTEGER NOT NULL DEFAULT 0;
ALTER TABLE responses ADD COLUMN facets TEXT NOT NULL DEFAULT '';
ALTER TABLE responses ADD COLUMN started INTEGER NOT NULL DEFAULT 0;
UPDATE responses SET consents = (SELECT count(*) FROM json_each(record, '$.answers') WHERE type = 'true');
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
  } else if (pragma(database, "PRAGMA application_id") != application_id) {
    throw DatabaseError(SQLITE_NOTADB, "the file is a database of another program");
  } else if (version > schema_version) {
    throw DatabaseError(SQLITE_SCHEMA,
                        "the file was written by a newer zeroten (schema " + std::to_string(version) + ")");
  }
  if (version == 1) database.run(add_columns);
  if (version == 1 || version == 2) database.run(add_facets);
  database.run(create);
  database.run(("PRAGMA user_version = " + std::to_string(schema_version)).c_str());
  transaction.commit();
}

}  // namespace zeroten::collector
