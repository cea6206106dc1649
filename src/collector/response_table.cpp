#include "collector/response_table.h"

namespace zeroten::collector {

namespace {

constexpr const char* find = "SELECT seq, hash FROM responses WHERE survey = ?1 AND id = ?2";

constexpr const char* insert =
    "INSERT INTO responses (survey, id, seq, hash, revision, status, nps, category, comments, record, received) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";

constexpr const char* update =
    "UPDATE responses SET seq = ?3, hash = ?4, revision = ?5, status = ?6, nps = ?7, category = ?8, comments = ?9, "
    "record = ?10, received = ?11 WHERE survey = ?1 AND id = ?2";

// A conflict that is sent again is the same conflict.
constexpr const char* keep =
    "INSERT OR IGNORE INTO conflicts (survey, id, seq, hash, record, received) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

}  // namespace

ResponseTable::ResponseTable(SqliteDatabase& database)
    : find_(database.handle(), find),
      insert_(database.handle(), insert),
      update_(database.handle(), update),
      keep_aside_(database.handle(), keep) {}

codec::ReceiptResult ResponseTable::apply(const Record& record) {
  using enum codec::ReceiptResult;
  const StatementScope scope(find_);
  find_.bind(1, record.survey).bind(2, record.id);
  if (!find_.step()) {
    write(insert_, record);
    return created;
  }
  const std::int64_t stored = find_.integer(0);
  if (record.seq < stored) return stale;
  if (record.seq > stored) {
    write(update_, record);
    return updated;
  }
  if (find_.text(1) == record.hash) return duplicate;
  keep_aside(record);
  return conflict;
}

void ResponseTable::write(SqliteStatement& statement, const Record& record) {
  statement.bind(1, record.survey).bind(2, record.id).bind(3, record.seq).bind(4, record.hash);
  statement.bind(5, record.revision).bind(6, record.status).bind(7, record.nps).bind(8, record.category);
  statement.bind(9, std::int64_t{record.comments}).bind(10, record.json).bind(11, record.received);
  statement.run();
}

void ResponseTable::keep_aside(const Record& record) {
  keep_aside_.bind(1, record.survey).bind(2, record.id).bind(3, record.seq).bind(4, record.hash);
  keep_aside_.bind(5, record.json).bind(6, record.received);
  keep_aside_.run();
}

}  // namespace zeroten::collector
