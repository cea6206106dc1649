#include "collector/response_table.h"

#include "collector/store.h"
#include "collector/storing_rule.h"

namespace zeroten::collector {

namespace {

constexpr const char* find = "SELECT seq, hash, subject FROM responses WHERE survey = ?1 AND id = ?2";

constexpr const char* insert =
    "INSERT INTO responses (survey, id, seq, hash, revision, status, nps, category, comments, record, received, "
    "respondent, subject, consents, facets, started) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";

constexpr const char* update =
    "UPDATE responses SET seq = ?3, hash = ?4, revision = ?5, status = ?6, nps = ?7, category = ?8, comments = ?9, "
    "record = ?10, received = ?11, respondent = ?12, subject = ?13, consents = ?14, "
    "facets = ?15, started = ?16 WHERE survey = ?1 AND id = ?2";

// A conflict that is sent again is the same conflict.
constexpr const char* keep =
    "INSERT INTO conflicts (survey, id, seq, hash, record, received, respondent, subject, problems) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING";

constexpr const char* number =
    "INSERT INTO device_numbers (device, number, survey) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";

constexpr const char* erased = "SELECT 1 FROM erased WHERE survey = ?1 AND id = ?2";

constexpr const char* subject =
    "SELECT 1 FROM responses WHERE survey = ?1 AND subject = ?2 AND subject <> '' AND id <> ?3";

constexpr const char* refused = "SELECT count(*) FROM conflicts WHERE survey = ?1 AND problems <> ''";

constexpr const char* lost = "SELECT count(*) FROM conflicts WHERE survey = ?1 AND problems = ''";

}  // namespace

ResponseTable::ResponseTable(SqliteDatabase& database)
    : find_(database.handle(), find),
      insert_(database.handle(), insert),
      update_(database.handle(), update),
      keep_aside_(database.handle(), keep),
      number_(database.handle(), number),
      erased_(database.handle(), erased),
      subject_(database.handle(), subject),
      refused_(database.handle(), refused),
      lost_(database.handle(), lost) {}

codec::ReceiptResult ResponseTable::apply(const Record& record) {
  note_number(record);
  return record.problems.empty() ? apply_sound(record) : refuse(record);
}

codec::ReceiptResult ResponseTable::apply_sound(const Record& record) {
  using enum codec::ReceiptResult;
  const StatementScope scope(find_);
  find_.bind(1, record.survey).bind(2, record.id);
  if (!find_.step()) return create(record);
  const std::string_view owner = find_.text(2);
  if (!owner.empty() && owner != record.subject) return rejected;
  const codec::ReceiptResult result = meet({find_.integer(0), find_.text(1)}, {record.seq, record.hash});
  if (result == conflict) keep_aside(record);
  if (result != updated) return result;
  if (has_other_response(record)) return rejected;
  write(update_, record);
  return updated;
}

codec::ReceiptResult ResponseTable::create(const Record& record) {
  using enum codec::ReceiptResult;
  if (is_erased(record)) return stale;
  if (has_other_response(record)) return rejected;
  write(insert_, record);
  return created;
}

codec::ReceiptResult ResponseTable::refuse(const Record& record) {
  using enum codec::ReceiptResult;
  if (is_erased(record)) return stale;
  keep_aside(record);
  return rejected;
}

void ResponseTable::note_number(const Record& record) {
  if (record.device.empty()) return;
  number_.bind(1, record.device).bind(2, record.number).bind(3, record.survey).run();
}

bool ResponseTable::is_erased(const Record& record) {
  const StatementScope scope(erased_);
  return erased_.bind(1, record.survey).bind(2, record.id).step();
}

bool ResponseTable::has_other_response(const Record& record) {
  if (record.subject.empty()) return false;
  const StatementScope scope(subject_);
  return subject_.bind(1, record.survey).bind(2, record.subject).bind(3, record.id).step();
}

void ResponseTable::write(SqliteStatement& statement, const Record& record) {
  statement.bind(1, record.survey).bind(2, record.id).bind(3, record.seq).bind(4, record.hash);
  statement.bind(5, record.revision).bind(6, record.status).bind(7, record.nps).bind(8, record.category);
  statement.bind(9, std::int64_t{record.comments}).bind(10, record.json).bind(11, record.received);
  statement.bind(12, record.respondent).bind(13, record.subject).bind(14, std::int64_t{record.consents});
  statement.bind(15, record.facets).bind(16, record.started);
  statement.run();
}

bool ResponseTable::has_room_aside(const Record& record) {
  SqliteStatement& count = record.problems.empty() ? lost_ : refused_;
  const StatementScope scope(count);
  return count.bind(1, record.survey).step() && count.integer(0) < most_aside;
}

void ResponseTable::keep_aside(const Record& record) {
  if (!has_room_aside(record)) return;
  keep_aside_.bind(1, record.survey).bind(2, record.id).bind(3, record.seq).bind(4, record.hash);
  keep_aside_.bind(5, record.json).bind(6, record.received);
  keep_aside_.bind(7, record.respondent).bind(8, record.subject).bind(9, record.problems);
  keep_aside_.run();
}

}  // namespace zeroten::collector
