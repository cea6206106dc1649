#include "collector/sqlite_statement.h"

namespace zeroten::collector {

void throw_database_error(sqlite3* database, std::string_view doing) {
  throw DatabaseError(sqlite3_extended_errcode(database), std::string(doing) + ": " + sqlite3_errmsg(database));
}

SqliteStatement::SqliteStatement(sqlite3* database, std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                      &statement, nullptr);
  statement_.reset(statement);
  if (code != SQLITE_OK) throw_database_error(database, sql);
}

void SqliteStatement::check(int code, std::string_view doing) const {
  if (code != SQLITE_OK) throw_database_error(sqlite3_db_handle(statement_.get()), doing);
}

SqliteStatement& SqliteStatement::bind(int parameter, std::int64_t value) {
  check(sqlite3_bind_int64(statement_.get(), parameter, value), "bind a number");
  return *this;
}

SqliteStatement& SqliteStatement::bind(int parameter, std::string_view text) {
  // A null pointer would bind NULL: an empty text is not a missing one.
  const char* data = text.empty() ? "" : text.data();
  check(sqlite3_bind_text64(statement_.get(), parameter, data, text.size(), SQLITE_STATIC, SQLITE_UTF8), "bind a text");
  return *this;
}

SqliteStatement& SqliteStatement::bind(int parameter, std::optional<int> value) {
  if (value) return bind(parameter, std::int64_t{*value});
  check(sqlite3_bind_null(statement_.get(), parameter), "bind NULL");
  return *this;
}

bool SqliteStatement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  throw_database_error(sqlite3_db_handle(statement_.get()), "step");
}

void SqliteStatement::run() {
  const StatementScope scope(*this);
  while (step()) {
  }
}

void SqliteStatement::reset() {
  sqlite3_reset(statement_.get());
  sqlite3_clear_bindings(statement_.get());
}

std::int64_t SqliteStatement::integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }

std::string_view SqliteStatement::text(int column) const {
  const unsigned char* data = sqlite3_column_text(statement_.get(), column);
  if (data == nullptr) return {};
  const int size = sqlite3_column_bytes(statement_.get(), column);
  return {reinterpret_cast<const char*>(data), static_cast<std::size_t>(size)};
}

bool SqliteStatement::is_null(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }

}  // namespace zeroten::collector
