// One connection to PostgreSQL, or to what speaks its protocol, set up so that a commit is on disk when it returns.
#pragma once

#include <libpq-fe.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "collector/postgres_parameters.h"
#include "collector/store.h"

namespace zeroten::collector {

/// The server refused, or is out of reach. what() is its own message.
class PostgresError : public StoreError {
 public:
  PostgresError(std::string state_, const std::string& message) : StoreError(message), state(std::move(state_)) {}
  /// The five characters of SQLSTATE; empty if the server did not answer.
  std::string state;

  /// Another transaction was in the way: the same one again may succeed.
  bool is_collision() const;
};

/// The rows of an answer. Rows and columns count from 0. Texts live as long as this.
class PostgresRows {
 public:
  explicit PostgresRows(PGresult* result) : result_(result) {}

  int count() const { return PQntuples(result_.get()); }
  std::string_view text(int row, int column) const;
  std::int64_t number(int row, int column) const;
  bool is_null(int row, int column) const { return PQgetisnull(result_.get(), row, column) != 0; }
  /// What the server says it did: "COMMIT".
  std::string_view done() const { return PQcmdStatus(result_.get()); }
  /// How many rows it changed.
  std::int64_t changed() const;

 private:
  struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
  };
  std::unique_ptr<PGresult, Clear> result_;
};

/// For one thread at a time. Every member throws PostgresError.
class PostgresConnection {
 public:
  /// Connects to `address`, a connection URI of libpq; waits up to 5 s, where the URI does not say otherwise.
  explicit PostgresConnection(const std::string& address);

  /// Runs one statement.
  PostgresRows run(const char* sql, const PostgresParameters& parameters = {});

  bool is_lost() const { return PQstatus(connection_.get()) != CONNECTION_OK; }

 private:
  void set_up();

  struct Finish {
    void operator()(PGconn* connection) const { PQfinish(connection); }
  };
  std::unique_ptr<PGconn, Finish> connection_;
};

}  // namespace zeroten::collector
