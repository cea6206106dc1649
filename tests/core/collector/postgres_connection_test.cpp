#include "collector/postgres_connection.h"

#include "tests/catch.h"
#include "tests/core/collector/postgres_server.h"

using namespace zeroten;
using namespace zeroten::collector;

TEST_CASE("an address where nobody listens is an error without a state") {
  try {
    const PostgresConnection connection("postgresql:///a?host=/nowhere/at/all");
    FAIL("it connected");
  } catch (const PostgresError& error) {
    CHECK(error.state.empty());
    CHECK_THAT(error.what(), has_text("/nowhere/at/all"));
    CHECK_FALSE(error.is_collision());
  }
}

TEST_CASE("another transaction in the way is told from everything else by its state") {
  struct Case {
    const char* state;
    bool is_collision;
  };
  const Case one = GENERATE(Case{"40001", true}, Case{"40P01", true}, Case{"23505", true}, Case{"53100", false},
                            Case{"57P01", false}, Case{"", false});
  CAPTURE(one.state);
  CHECK(PostgresError(one.state, "").is_collision() == one.is_collision);
}

TEST_CASE("a connection knows what a statement did, and that it was lost") {
  PostgresConnection connection(test::new_postgres_database());
  CHECK(connection.run("CREATE TABLE public.a (b BIGINT)").done() == "CREATE TABLE");
  CHECK(connection.run("INSERT INTO public.a VALUES (1), (2)").changed() == 2);
  CHECK_FALSE(connection.is_lost());
  CHECK_THROWS_AS(connection.run("SELECT pg_terminate_backend(pg_backend_pid())"), PostgresError);
  CHECK(connection.is_lost());
}
