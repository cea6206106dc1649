// Compiled alone: it has names that files beside it have, too.
#include "collector/sqlite_store.h"

#include "collector/sqlite_schema.h"

namespace zeroten::collector {

namespace {

// Under unbroken load the checkpointer never catches up with the writer, and the log would grow for ever. At this many
// pages (64 MB) the writer makes a pause, between two groups, and does it itself.
constexpr int longest_log = 16'000;

SqliteDatabase open_checked(const std::string& file) {
  SqliteDatabase database(file, Access::read_write);
  database.check_integrity();
  prepare_schema(database);
  return database;
}

}  // namespace

SqliteBackend::SqliteBackend(const std::string& file)
    : writing(open_checked(file)), responses_(writing), checkpointer_(file), reading(file, Access::read_only) {
  const auto remember = [](void* backend, sqlite3*, const char*, int pages) {
    static_cast<SqliteBackend*>(backend)->log_pages_ = pages;
    return SQLITE_OK;
  };
  sqlite3_wal_hook(writing.handle(), remember, this);
}

Store::Outcomes SqliteBackend::store(const std::vector<Record>& records) {
  Store::Outcomes outcomes;
  outcomes.reserve(records.size());
  Transaction transaction(writing);
  for (const Record& record : records) outcomes.push_back(responses_.apply(record));
  transaction.commit();
  return outcomes;
}

void SqliteBackend::after_group() {
  if (log_pages_ >= longest_log) {
    checkpoint(writing);
  } else {
    checkpointer_.log_is(log_pages_);
  }
}

template class DatabaseStore<SqliteBackend>;

}  // namespace zeroten::collector
