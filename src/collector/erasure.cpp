#include "collector/erasure.h"

#include <string>

namespace zeroten::collector {

namespace {

/// The condition that `which` stands for. Parameters ?1 to ?4; see bind().
std::string condition_of(const Selection& which) {
  std::string condition = "survey = ?1";
  if (!which.id.empty()) condition += " AND id = ?2";
  if (!which.respondent.empty()) {
    // The second halves say that the indexes, which leave out the empty ones, will do.
    condition += " AND ((respondent = ?3 AND respondent <> '') OR (subject = ?3 AND subject <> ''))";
  }
  if (which.received_before) condition += " AND received < ?4";
  return condition;
}

void bind(SqliteStatement& statement, const Selection& which) {
  statement.bind(1, which.survey);
  if (!which.id.empty()) statement.bind(2, which.id);
  if (!which.respondent.empty()) statement.bind(3, which.respondent);
  if (which.received_before) statement.bind(4, *which.received_before);
}

std::vector<std::string> select_ids(SqliteDatabase& database, const Selection& which) {
  SqliteStatement query(database.handle(), "SELECT id FROM responses WHERE " + condition_of(which) + " LIMIT " +
                                               std::to_string(most_erased));
  bind(query, which);
  std::vector<std::string> ids;
  while (query.step()) ids.emplace_back(query.text(0));
  return ids;
}

void erase_each(SqliteDatabase& database, const Selection& which, const std::vector<std::string>& ids,
                std::int64_t now) {
  SqliteStatement response(database.handle(), "DELETE FROM responses WHERE survey = ?1 AND id = ?2");
  SqliteStatement asides(database.handle(), "DELETE FROM conflicts WHERE survey = ?1 AND id = ?2");
  SqliteStatement follow_up(database.handle(), "DELETE FROM follow_ups WHERE survey = ?1 AND response = ?2");
  SqliteStatement note(database.handle(),
                       "INSERT INTO erased (survey, id, erased) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING");
  for (const std::string& id : ids) {
    response.bind(1, which.survey).bind(2, id).run();
    asides.bind(1, which.survey).bind(2, id).run();
    follow_up.bind(1, which.survey).bind(2, id).run();
    note.bind(1, which.survey).bind(2, id).bind(3, now).run();
  }
}

/// What was kept aside and has no response beside it. Of old ones nothing needs to be noted if the response stays.
std::int64_t erase_asides(SqliteDatabase& database, const Selection& which, std::int64_t now) {
  const std::string condition = condition_of(which);
  SqliteStatement note(database.handle(),
                       "INSERT INTO erased (survey, id, erased) SELECT DISTINCT survey, id, ?5 FROM conflicts WHERE " +
                           condition +
                           " AND NOT EXISTS (SELECT 1 FROM responses AS kept WHERE kept.survey = conflicts.survey "
                           "AND kept.id = conflicts.id) ON CONFLICT DO NOTHING");
  bind(note, which);
  note.bind(5, now).run();
  const std::int64_t erased = sqlite3_changes(database.handle());
  SqliteStatement remove(database.handle(), "DELETE FROM conflicts WHERE " + condition);
  bind(remove, which);
  remove.run();
  return erased;
}

/// Overwrites what is deleted as long as it lives. Not for every connection: updates would pay for it.
class Overwriting {
 public:
  explicit Overwriting(SqliteDatabase& database) : database_(database) { database_.run("PRAGMA secure_delete = ON"); }
  Overwriting(const Overwriting&) = delete;
  Overwriting& operator=(const Overwriting&) = delete;
  ~Overwriting() { sqlite3_exec(database_.handle(), "PRAGMA secure_delete = OFF", nullptr, nullptr, nullptr); }

 private:
  SqliteDatabase& database_;
};

}  // namespace

std::int64_t erase_responses(SqliteDatabase& database, const Selection& which, std::int64_t now) {
  const Overwriting overwriting(database);
  Transaction transaction(database);
  const std::vector<std::string> ids = select_ids(database, which);
  erase_each(database, which, ids, now);
  const std::int64_t asides = erase_asides(database, which, now);
  transaction.commit();
  return static_cast<std::int64_t>(ids.size()) + asides;
}

}  // namespace zeroten::collector
