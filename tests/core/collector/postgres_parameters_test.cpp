#include "collector/postgres_parameters.h"

#include "collector/postgres_connection.h"
#include "tests/catch.h"
#include "tests/core/collector/postgres_server.h"

using namespace zeroten;
using namespace zeroten::collector;

TEST_CASE("what is sent in binary comes back as the same text") {
  PostgresConnection connection(test::new_postgres_database());
  const std::vector<std::string_view> texts{"", "a,b", "{\"NULL\"}", "Blåbær"};
  const std::vector<std::optional<std::int64_t>> numbers{0, -1, std::nullopt, 9'007'199'254'740'991};
  const PostgresRows rows =
      connection.run("SELECT t, n, $1, $2, $3 IS NULL FROM unnest($4::text[], $5::bigint[]) AS sent (t, n)",
                     PostgresParameters().text("'").number(-7).number(std::nullopt).texts(texts).numbers(numbers));
  REQUIRE(rows.count() == 4);
  for (int row = 0; row < 4; ++row) {
    const auto index = static_cast<std::size_t>(row);
    CHECK(rows.text(row, 0) == texts[index]);
    CHECK(rows.is_null(row, 1) == !numbers[index].has_value());
    CHECK(rows.number(row, 1) == numbers[index].value_or(0));
  }
  CHECK(rows.text(0, 2) == "'");
  CHECK(rows.number(0, 3) == -7);
  CHECK(rows.text(0, 4) == "t");
}

TEST_CASE("an array may be empty") {
  PostgresConnection connection(test::new_postgres_database());
  CHECK(connection.run("SELECT * FROM unnest($1::text[])", PostgresParameters().texts({})).count() == 0);
}

TEST_CASE("what the server refuses is an error with its code and without details of the row") {
  PostgresConnection connection(test::new_postgres_database());
  connection.run("CREATE TEMPORARY TABLE a (b TEXT CHECK (b <> 'secret'))");
  try {
    connection.run("INSERT INTO a VALUES ($1)", PostgresParameters().text("secret"));
    FAIL("it was taken");
  } catch (const PostgresError& error) {
    CHECK(error.state == "23514");
    CHECK_THAT(error.what(), !has_text("secret"));
  }
}
