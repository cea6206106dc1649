// The rules of storing a response: counted once, in any order, and nothing thrown away.
#pragma once

#include "codec/collector_codec.h"
#include "collector/record.h"
#include "collector/sqlite_database.h"

namespace zeroten::collector {

/// Writes into the responses table. Call inside a transaction. Throws DatabaseError.
class ResponseTable {
 public:
  explicit ResponseTable(SqliteDatabase& database);

  /// created: a new id. updated: a higher seq replaced the one before. duplicate: this very seq and hash are stored.
  /// stale: a higher seq is stored. conflict: this seq is stored with another hash; `record` is kept aside.
  codec::ReceiptResult apply(const Record& record);

 private:
  void write(SqliteStatement& statement, const Record& record);
  void keep_aside(const Record& record);

  SqliteStatement find_;
  SqliteStatement insert_;
  SqliteStatement update_;
  SqliteStatement keep_aside_;
};

}  // namespace zeroten::collector
