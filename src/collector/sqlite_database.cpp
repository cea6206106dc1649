#include "collector/sqlite_database.h"

namespace zeroten::collector {

namespace {

constexpr int busy_timeout = 5000;  // ms

// Checkpoints are made by checkpointer.h: an automatic one would make some unlucky respondent wait for it.
constexpr const char* set_up_writer =
    "PRAGMA journal_mode = WAL;"
    "PRAGMA synchronous = FULL;"
    "PRAGMA wal_autocheckpoint = 0;"
    "PRAGMA foreign_keys = ON;"
    "PRAGMA trusted_schema = OFF;";

constexpr const char* set_up_reader = "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF;";

int flags(Access access) {
  // A reader of a WAL database still writes to its shared memory, so it cannot be opened read-only.
  const int common = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  return access == Access::read_write ? common | SQLITE_OPEN_CREATE : common;
}

}  // namespace

SqliteDatabase::SqliteDatabase(const std::string& file, Access access) {
  sqlite3* connection = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &connection, flags(access), nullptr);
  connection_.reset(connection);
  if (code != SQLITE_OK) throw DatabaseError(code, "open " + file + ": " + sqlite3_errstr(code));
  sqlite3_busy_timeout(connection, busy_timeout);
  run(access == Access::read_write ? set_up_writer : set_up_reader);
}

void SqliteDatabase::run(const char* sql) {
  if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) throw_database_error(handle(), sql);
}

void SqliteDatabase::check_integrity() {
  SqliteStatement check(handle(), "PRAGMA quick_check(1)");
  if (check.step() && check.text(0) == "ok") return;
  throw DatabaseError(SQLITE_CORRUPT, "quick_check: " + std::string(check.text(0)));
}

Transaction::Transaction(SqliteDatabase& database) : database_(database) { database_.run("BEGIN IMMEDIATE"); }

Transaction::~Transaction() {
  if (!open_) return;
  // SQLite rolls back by itself after some errors; then this has nothing to do, and says so.
  sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
  database_.run("COMMIT");
  open_ = false;
}

}  // namespace zeroten::collector
