// One connection to a SQLite file, set up so that a commit is on disk when it returns.
#pragma once

#include <sqlite3.h>

#include <memory>
#include <string>

#include "collector/sqlite_statement.h"

namespace zeroten::collector {

enum class Access { read_only, read_write };

/// For one thread at a time. Every member throws DatabaseError.
class SqliteDatabase {
 public:
  /// Opens `file`, creating it for read_write. WAL, synchronous=FULL, waits up to 5 s for a lock.
  SqliteDatabase(const std::string& file, Access access);

  sqlite3* handle() const { return connection_.get(); }

  /// Runs statements that give no rows.
  void run(const char* sql);

  /// SQLite's own check of the file; throws with its first finding.
  void check_integrity();

 private:
  struct Close {
    void operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
  };
  std::unique_ptr<sqlite3, Close> connection_;
};

/// A transaction that takes the write lock at once; rolled back unless committed.
class Transaction {
 public:
  explicit Transaction(SqliteDatabase& database);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();

  void commit();

 private:
  SqliteDatabase& database_;
  bool open_ = true;
};

}  // namespace zeroten::collector
