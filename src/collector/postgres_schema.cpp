#include "collector/postgres_schema.h"

#include <array>
#include <string>

namespace zeroten::collector {

namespace {

constexpr std::int64_t schema_version = 2;

// As sqlite_schema.cpp has them. Every key on the way of a response begins with the survey, and nothing counts up
// there, so that engines that spread tables over machines can spread these. COLLATE "C": ids are compared byte by byte,
// and an update of the system's locales cannot damage an index.
constexpr std::array tables{
    R"sql(CREATE TABLE IF NOT EXISTS surveys (
  id TEXT COLLATE "C" NOT NULL,
  revision TEXT COLLATE "C" NOT NULL,
  definition TEXT NOT NULL,
  added BIGINT NOT NULL,
  PRIMARY KEY (id, revision)
))sql",
    R"sql(CREATE TABLE IF NOT EXISTS responses (
  survey TEXT COLLATE "C" NOT NULL,
  id TEXT COLLATE "C" NOT NULL,
  seq BIGINT NOT NULL,
  hash TEXT NOT NULL,
  revision TEXT NOT NULL,
  status TEXT NOT NULL,
  nps BIGINT CHECK (nps BETWEEN 0 AND 10),
  category TEXT NOT NULL,
  comments BIGINT NOT NULL,
  record TEXT NOT NULL,
  received BIGINT NOT NULL,
  respondent TEXT COLLATE "C" NOT NULL DEFAULT '',
  subject TEXT COLLATE "C" NOT NULL DEFAULT '',
  consents BIGINT NOT NULL DEFAULT 0,
  facets TEXT COLLATE "C" NOT NULL DEFAULT '',
  started BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (survey, id)
))sql",
    "CREATE INDEX IF NOT EXISTS responses_by_score ON responses (survey, nps, status)",
    "CREATE INDEX IF NOT EXISTS responses_with_comments ON responses (survey, received) WHERE comments > 0",
    "CREATE INDEX IF NOT EXISTS responses_with_consents ON responses (survey, category, received) WHERE consents > 0",
    "CREATE INDEX IF NOT EXISTS responses_by_time ON responses (survey, received)",
    "CREATE INDEX IF NOT EXISTS responses_by_respondent ON responses (survey, respondent) WHERE respondent <> ''",
    "CREATE UNIQUE INDEX IF NOT EXISTS responses_by_subject ON responses (survey, subject) WHERE subject <> ''",
    R"sql(CREATE TABLE IF NOT EXISTS conflicts (
  survey TEXT COLLATE "C" NOT NULL,
  id TEXT COLLATE "C" NOT NULL,
  seq BIGINT NOT NULL,
  hash TEXT COLLATE "C" NOT NULL,
  record TEXT NOT NULL,
  received BIGINT NOT NULL,
  respondent TEXT COLLATE "C" NOT NULL DEFAULT '',
  subject TEXT COLLATE "C" NOT NULL DEFAULT '',
  problems TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (survey, id, seq, hash)
))sql",
    "CREATE INDEX IF NOT EXISTS conflicts_refused ON conflicts (survey) WHERE problems <> ''",
    "CREATE INDEX IF NOT EXISTS conflicts_lost ON conflicts (survey) WHERE problems = ''",
    R"sql(CREATE TABLE IF NOT EXISTS device_numbers (
  device TEXT COLLATE "C" NOT NULL,
  number BIGINT NOT NULL,
  survey TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (device, number, survey)
))sql",
    "CREATE INDEX IF NOT EXISTS device_numbers_by_survey ON device_numbers (survey, device)",
    R"sql(CREATE TABLE IF NOT EXISTS reward_codes (
  survey TEXT COLLATE "C" NOT NULL,
  pool TEXT COLLATE "C" NOT NULL,
  code TEXT COLLATE "C" NOT NULL,
  response TEXT COLLATE "C",
  PRIMARY KEY (survey, pool, code)
))sql",
    "CREATE INDEX IF NOT EXISTS reward_codes_left ON reward_codes (survey, pool, code) WHERE response IS NULL",
    R"sql(CREATE TABLE IF NOT EXISTS reward_claims (
  survey TEXT COLLATE "C" NOT NULL,
  response TEXT COLLATE "C" NOT NULL,
  pool TEXT COLLATE "C" NOT NULL,
  code TEXT COLLATE "C",
  claimed BIGINT NOT NULL,
  PRIMARY KEY (survey, response)
))sql",
    R"sql(CREATE TABLE IF NOT EXISTS follow_ups (
  survey TEXT COLLATE "C" NOT NULL,
  response TEXT COLLATE "C" NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'in_progress', 'closed')),
  note TEXT NOT NULL,
  updated BIGINT NOT NULL,
  PRIMARY KEY (survey, response)
))sql",
    R"sql(CREATE TABLE IF NOT EXISTS erased (
  survey TEXT COLLATE "C" NOT NULL,
  id TEXT COLLATE "C" NOT NULL,
  erased BIGINT NOT NULL,
  PRIMARY KEY (survey, id)
))sql",
};

// From 1 to 2. A text with U+0000 is none for jsonb.
constexpr std::array added_facets{
    "ALTER TABLE responses ADD COLUMN IF NOT EXISTS consents BIGINT NOT NULL DEFAULT 0, "
    "ADD COLUMN IF NOT EXISTS facets TEXT COLLATE \"C\" NOT NULL DEFAULT '', "
    "ADD COLUMN IF NOT EXISTS started BIGINT NOT NULL DEFAULT 0",
    R"sql(UPDATE responses SET consents = (SELECT count(*)
  FROM jsonb_each(replace(record, '\u0000', '\u0001')::jsonb -> 'answers') WHERE value = 'true'::jsonb))sql",
};

void check_server(PostgresConnection& connection) {
  // Engines that only speak the protocol may not know the settings: they give NULL, and have no such switch.
  const PostgresRows settings =
      connection.run("SELECT current_setting('fsync', true), current_setting('server_encoding', true)");
  if (settings.text(0, 0) == "off") {
    throw PostgresError({}, "the server runs with fsync = off: what it acknowledges is not on disk");
  }
  if (!settings.is_null(0, 1) && settings.text(0, 1) != "UTF8") {
    throw PostgresError(
        {}, "the database has the encoding " + std::string(settings.text(0, 1)) + "; make it with ENCODING 'UTF8'");
  }
}

bool has_tables(PostgresConnection& connection) {
  return connection.run("SELECT 1 FROM information_schema.tables WHERE table_schema = 'zeroten' LIMIT 1").count() > 0;
}

std::int64_t checked_version(PostgresConnection& connection) {
  const bool ours = connection
                        .run(
                            "SELECT 1 FROM information_schema.tables "
                            "WHERE table_schema = 'zeroten' AND table_name = 'schema_version'")
                        .count() > 0;
  if (!ours) throw PostgresError({}, "the schema \"zeroten\" of this database belongs to another program");
  const std::int64_t version = connection.run("SELECT max(version) FROM schema_version").number(0, 0);
  if (version <= schema_version) return version;
  throw PostgresError({}, "the database was written by a newer zeroten (schema " + std::to_string(version) + ")");
}

void mark(PostgresConnection& connection) {
  connection.run("INSERT INTO schema_version VALUES ($1)", PostgresParameters().number(schema_version));
}

void begin_schema(PostgresConnection& connection) {
  connection.run("CREATE SCHEMA IF NOT EXISTS zeroten");
  connection.run("CREATE TABLE schema_version (version BIGINT PRIMARY KEY)");
  mark(connection);
}

void bring_up_to_date(PostgresConnection& connection) {
  if (checked_version(connection) == schema_version) return;
  for (const char* change : added_facets) connection.run(change);
  mark(connection);
}

}  // namespace

void prepare_schema(PostgresSession& session) {
  session.transaction(Isolation::serializable, [](PostgresConnection& connection) {
    check_server(connection);
    if (has_tables(connection)) {
      bring_up_to_date(connection);
    } else {
      begin_schema(connection);
    }
    for (const char* table : tables) connection.run(table);
    return true;
  });
}

}  // namespace zeroten::collector
