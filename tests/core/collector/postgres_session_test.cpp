#include "collector/postgres_session.h"

#include "tests/catch.h"
#include "tests/core/collector/postgres_server.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

/// A session on a database with an empty table "a", outside the schema of the collector.
PostgresSession session_with_table() {
  PostgresSession session(test::new_postgres_database());
  session.transaction(Isolation::read_committed, [](PostgresConnection& connection) {
    connection.run("CREATE TABLE public.a (b BIGINT)");
    return true;
  });
  return session;
}

std::int64_t rows(PostgresSession& session) {
  return session.transaction(Isolation::snapshot, [](PostgresConnection& connection) {
    return connection.run("SELECT count(*) FROM public.a").number(0, 0);
  });
}

/// Inserts a row, having failed `failures` times by `fail(connection)` before. Gives how often it was tried.
template <typename Fail>
int insert(PostgresSession& session, int failures, Fail fail) {
  int tries = 0;
  session.transaction(Isolation::serializable, [&](PostgresConnection& connection) {
    connection.run("INSERT INTO public.a VALUES (1)");
    if (++tries <= failures) fail(connection);
    return true;
  });
  return tries;
}

void collide(PostgresConnection&) { throw PostgresError("40001", "in the way"); }

void lose(PostgresConnection& connection) { connection.run("SELECT pg_terminate_backend(pg_backend_pid())"); }

}  // namespace

TEST_CASE("what a transaction did is there after it, and nothing of one that failed") {
  PostgresSession session = session_with_table();
  CHECK(insert(session, 0, collide) == 1);
  CHECK(rows(session) == 1);
  CHECK_THROWS_AS(insert(session, 1, [](auto& connection) { connection.run("SELECT 1 / 0"); }), PostgresError);
  CHECK(rows(session) == 1);
}

TEST_CASE("a transaction that another one was in the way of is done again, but not for ever") {
  PostgresSession session = session_with_table();
  CHECK(insert(session, 3, collide) == 4);
  CHECK(rows(session) == 1);
  CHECK_THROWS_AS(insert(session, 1000, collide), PostgresError);
  CHECK(rows(session) == 1);
}

TEST_CASE("a connection that was lost is made again, once a transaction") {
  PostgresSession session = session_with_table();
  CHECK(insert(session, 1, lose) == 2);
  CHECK(rows(session) == 1);
  CHECK_THROWS_AS(insert(session, 2, lose), PostgresError);
  CHECK(rows(session) == 1);
}

TEST_CASE("a transaction that the server cannot commit is a failure, not a success") {
  PostgresSession session = session_with_table();
  const auto spoil = [](PostgresConnection& connection) {
    try {
      connection.run("SELECT 1 / 0");
    } catch (const PostgresError&) {
      // Overlooked: the server answers COMMIT by rolling back, and says so without an error.
    }
  };
  CHECK_THROWS_WITH(insert(session, 1, spoil), has_text("rolled back"));
  CHECK(rows(session) == 0);
}
