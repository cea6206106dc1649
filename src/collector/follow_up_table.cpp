#include "collector/follow_up_table.h"

namespace zeroten::collector {

std::vector<StoredFollowUp> read_follow_ups(SqliteDatabase& database, const std::string& survey, int count) {
  SqliteStatement query(
      database.handle(),
      "SELECT r.id, r.record, r.received, coalesce(f.state, 'open'), coalesce(f.note, ''), coalesce(f.updated, 0) "
      "FROM responses AS r LEFT JOIN follow_ups AS f ON f.survey = r.survey AND f.response = r.id "
      "WHERE r.survey = ?1 AND r.category = 'detractor' AND r.consents > 0 "
      "ORDER BY coalesce(f.state, 'open') = 'closed', r.received DESC, r.id LIMIT ?2");
  query.bind(1, survey).bind(2, std::int64_t{count});
  std::vector<StoredFollowUp> list;
  while (query.step()) {
    list.push_back({.response = {std::string(query.text(0)), std::string(query.text(1)), query.integer(2)},
                    .follow_up = {std::string(query.text(3)), std::string(query.text(4)), query.integer(5)}});
  }
  return list;
}

std::int64_t save_follow_up(SqliteDatabase& database, const std::string& survey, const std::string& response,
                            const FollowUp& follow_up) {
  // One statement: a response that is erased meanwhile leaves nothing behind.
  SqliteStatement save(database.handle(),
                       "INSERT INTO follow_ups (survey, response, state, note, updated) "
                       "SELECT survey, id, ?3, ?4, ?5 FROM responses WHERE survey = ?1 AND id = ?2 "
                       "ON CONFLICT DO UPDATE SET state = excluded.state, note = excluded.note, "
                       "updated = excluded.updated");
  save.bind(1, survey).bind(2, response).bind(3, follow_up.state).bind(4, follow_up.note).bind(5, follow_up.updated);
  save.run();
  return sqlite3_changes(database.handle());
}

}  // namespace zeroten::collector
