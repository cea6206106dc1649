// One prepared statement of SQLite, released when it goes.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "collector/store_error.h"

namespace zeroten::collector {

/// SQLite refused. what() is its own message.
class DatabaseError : public StoreError {
 public:
  DatabaseError(int code_, const std::string& message) : StoreError(message), code(code_) {}
  int code;  // SQLite's extended result code
};

/// Throws what `database` last complained about.
[[noreturn]] void throw_database_error(sqlite3* database, std::string_view doing);

/// Every member that talks to SQLite throws DatabaseError. Not for two threads at once.
class SqliteStatement {
 public:
  /// `sql` is one statement, which is kept prepared.
  SqliteStatement(sqlite3* database, std::string_view sql);

  /// Parameters count from 1. The text must live until the next reset().
  SqliteStatement& bind(int parameter, std::int64_t value);
  SqliteStatement& bind(int parameter, std::string_view text);
  SqliteStatement& bind(int parameter, std::optional<int> value);

  /// True while there is a row.
  bool step();
  /// Steps to the end, forgets the bindings; for statements without rows.
  void run();
  void reset();

  /// Columns count from 0. The text lives until the next step() or reset().
  std::int64_t integer(int column) const;
  std::string_view text(int column) const;
  bool is_null(int column) const;

 private:
  void check(int code, std::string_view doing) const;

  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// Resets a statement when the scope ends, however it ends: a statement that is left on a row holds its lock.
class StatementScope {
 public:
  explicit StatementScope(SqliteStatement& statement) : statement_(statement) {}
  StatementScope(const StatementScope&) = delete;
  StatementScope& operator=(const StatementScope&) = delete;
  ~StatementScope() { statement_.reset(); }

 private:
  SqliteStatement& statement_;
};

}  // namespace zeroten::collector
