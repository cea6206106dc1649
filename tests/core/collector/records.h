// Records and databases for tests of the store.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "collector/record.h"
#include "collector/sqlite_database.h"
#include "collector/sqlite_schema.h"
#include "collector/store.h"

namespace zeroten::test {

/// A record of survey "s": `id`, `seq`, and a content that makes the hash.
inline collector::Record record(const std::string& id, std::int64_t seq, const std::string& content = "a") {
  collector::Record record;
  record.survey = "s";
  record.id = id;
  record.seq = seq;
  record.hash = "hash of " + content;
  record.revision = "r";
  record.status = "partial";
  record.json = content;
  record.received = 1000 + seq;
  return record;
}

/// As above, with a score.
inline collector::Record scored(const std::string& id, std::optional<int> nps, const std::string& status,
                                int comments = 0) {
  collector::Record record = test::record(id, 1, id);
  record.nps = nps;
  record.status = status;
  record.comments = comments;
  return record;
}

/// The ids of `responses`, one behind the other.
inline std::string ids(const std::vector<collector::StoredResponse>& responses) {
  std::string text;
  for (const collector::StoredResponse& response : responses) text += response.id;
  return text;
}

/// An empty database with the collector's tables, in memory unless `file` says otherwise.
inline collector::SqliteDatabase empty_database(const std::string& file = ":memory:") {
  collector::SqliteDatabase database(file, collector::Access::read_write);
  collector::prepare_schema(database);
  return database;
}

/// The one number that `sql` gives.
inline std::int64_t number(const collector::SqliteDatabase& database, const std::string& sql) {
  collector::SqliteStatement statement(database.handle(), sql);
  return statement.step() ? statement.integer(0) : -1;
}

/// All rows of `sql`, which gives texts: columns with a space between, rows with a semicolon.
inline std::string rows(const collector::SqliteDatabase& database, const std::string& sql) {
  collector::SqliteStatement statement(database.handle(), sql);
  std::string text;
  while (statement.step()) {
    for (int column = 0; column < 3 && !statement.is_null(column); ++column) {
      text += (column == 0 ? "" : " ") + std::string(statement.text(column));
    }
    text += ";";
  }
  return text;
}

}  // namespace zeroten::test
