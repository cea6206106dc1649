// That a database of others, or of a newer version, is refused: tests/contract/collector_postgres.test.mjs.
#include "collector/postgres_schema.h"

#include "tests/catch.h"
#include "tests/core/collector/postgres_server.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

/// The texts in the first column of what `sql` gives, one behind the other.
std::string texts(PostgresSession& session, const char* sql) {
  return session.transaction(Isolation::snapshot, [&](PostgresConnection& connection) {
    const PostgresRows rows = connection.run(sql);
    std::string all;
    for (int row = 0; row < rows.count(); ++row) all += std::string(rows.text(row, 0)) + " ";
    return all;
  });
}

}  // namespace

TEST_CASE("an empty database gets the tables, in a schema of their own, and a second start changes nothing") {
  PostgresSession session(test::new_postgres_database());
  prepare_schema(session);
  prepare_schema(session);
  CHECK(texts(session, "SELECT tablename FROM pg_tables WHERE schemaname = 'zeroten' ORDER BY 1") ==
        "conflicts device_numbers erased follow_ups responses reward_claims reward_codes schema_version surveys ");
  CHECK(texts(session, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'").empty());
  CHECK(texts(session, "SELECT version FROM schema_version") == "2 ");
}

TEST_CASE("what an older start did not make is made by the next one") {
  PostgresSession session(test::new_postgres_database());
  prepare_schema(session);
  session.transaction(Isolation::serializable, [](PostgresConnection& connection) {
    connection.run("DROP INDEX conflicts_lost");
    return true;
  });
  prepare_schema(session);
  CHECK(texts(session, "SELECT indexname FROM pg_indexes WHERE indexname = 'conflicts_lost'") == "conflicts_lost ");
}

TEST_CASE("a PostgreSQL database of the first version is brought up to date, with all that it holds") {
  PostgresSession session(test::new_postgres_database());
  prepare_schema(session);
  session.transaction(Isolation::serializable, [](PostgresConnection& connection) {
    connection.run("DROP TABLE follow_ups");
    connection.run("ALTER TABLE responses DROP COLUMN consents");
    connection.run("UPDATE schema_version SET version = 1");
    connection.run(
        "INSERT INTO responses (survey, id, seq, hash, revision, status, nps, category, comments, record, received) "
        "VALUES ('s', 'a', 1, 'h', 'r', 'complete', 3, 'detractor', 1, "
        "'{\"answers\":{\"why\":\"\\u0000\",\"contact\":true}}', 1), "
        "('s', 'b', 1, 'h', 'r', 'complete', 3, 'detractor', 1, '{\"answers\":{\"contact\":false}}', 1)");
    return true;
  });
  prepare_schema(session);
  CHECK(texts(session, "SELECT id FROM responses WHERE consents = 1") == "a ");
  CHECK(texts(session, "SELECT max(version) FROM schema_version") == "2 ");
}

TEST_CASE("keys begin with the survey or the device, so that tables can be spread over machines") {
  PostgresSession session(test::new_postgres_database());
  prepare_schema(session);
  CHECK(
      texts(session,
            "SELECT DISTINCT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid "
            "AND a.attnum = i.indkey[0] WHERE i.indisprimary AND i.indrelid::regclass::text IN "
            "('responses', 'conflicts', 'erased', 'reward_codes', 'reward_claims', 'device_numbers', 'follow_ups')") ==
      "device survey ");
}
