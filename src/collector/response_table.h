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

  /// Notes the device's number, then: rejected: `record` has problems and is kept aside, or its subject has another
  /// response. stale: it was erased. Else created: a new id. updated: a higher seq replaced the one before. duplicate:
  /// this very seq and hash are stored. stale: a higher seq is stored. conflict: this seq is stored with another hash;
  /// `record` is kept aside.
  codec::ReceiptResult apply(const Record& record);

 private:
  void note_number(const Record& record);
  bool is_erased(const Record& record);
  bool has_other_response(const Record& record);
  codec::ReceiptResult apply_sound(const Record& record);
  codec::ReceiptResult create(const Record& record);
  codec::ReceiptResult refuse(const Record& record);
  void write(SqliteStatement& statement, const Record& record);
  bool has_room_aside(const Record& record);
  void keep_aside(const Record& record);

  SqliteStatement find_;
  SqliteStatement insert_;
  SqliteStatement update_;
  SqliteStatement keep_aside_;
  SqliteStatement number_;
  SqliteStatement erased_;
  SqliteStatement subject_;
  SqliteStatement refused_;
  SqliteStatement lost_;
};

}  // namespace zeroten::collector
