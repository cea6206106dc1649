#include "collector/postgres_connection.h"

#include <array>
#include <charconv>
#include <utility>

namespace zeroten::collector {

namespace {

/// Without the line break at the end of libpq's messages.
std::string trimmed(const char* message) {
  std::string text = message == nullptr ? "" : message;
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  return text;
}

std::int64_t parse(std::string_view text) {
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

PGconn* connect(const std::string& address) {
  // What stands later wins: the address over the defaults before it, the encoding over the address. A server that does
  // not answer any more is given up after 10 s: the operating system would wait for a quarter of an hour.
  const std::array keywords{"connect_timeout", "tcp_user_timeout", "application_name",
                            "dbname",          "client_encoding",  static_cast<const char*>(nullptr)};
  const std::array values{"5", "10000", "zeroten", address.c_str(), "UTF8", static_cast<const char*>(nullptr)};
  constexpr int dbname_is_an_address = 1;
  return PQconnectdbParams(keywords.data(), values.data(), dbname_is_an_address);
}

}  // namespace

bool PostgresError::is_collision() const {
  // Could not serialize; deadlock; a row that somebody else inserted between our look and our insert.
  return state == "40001" || state == "40P01" || state == "23505";
}

std::string_view PostgresRows::text(int row, int column) const {
  const auto size = static_cast<std::size_t>(PQgetlength(result_.get(), row, column));
  return {PQgetvalue(result_.get(), row, column), size};
}

std::int64_t PostgresRows::number(int row, int column) const { return parse(text(row, column)); }

std::int64_t PostgresRows::changed() const { return parse(PQcmdTuples(result_.get())); }

PostgresConnection::PostgresConnection(const std::string& address) : connection_(connect(address)) {
  if (is_lost()) throw PostgresError({}, trimmed(PQerrorMessage(connection_.get())));
  // Notices ("already exists, skipping") are no news.
  PQsetNoticeProcessor(
      connection_.get(), [](void*, const char*) {}, nullptr);
  // Without the details: those of a refused row are somebody's answers, and errors go to the log.
  PQsetErrorVerbosity(connection_.get(), PQERRORS_TERSE);
  set_up();
}

void PostgresConnection::set_up() {
  run("SET search_path TO zeroten");
  // As long as SQLite waits for a lock.
  run("SET lock_timeout TO 5000");
  // Any other setting than off waits for this server's disk at least; some wait for a second server, too.
  if (run("SHOW synchronous_commit").text(0, 0) == "off") run("SET synchronous_commit TO on");
}

PostgresRows PostgresConnection::run(const char* sql, const PostgresParameters& parameters) {
  constexpr int text_results = 0;
  PGresult* result =
      PQexecParams(connection_.get(), sql, parameters.count(), parameters.types(), parameters.values().data(),
                   parameters.lengths().data(), parameters.formats().data(), text_results);
  PostgresRows rows(result);
  const ExecStatusType status = PQresultStatus(result);
  if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return rows;
  const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
  throw PostgresError(state == nullptr ? "" : state, trimmed(PQerrorMessage(connection_.get())));
}

}  // namespace zeroten::collector
