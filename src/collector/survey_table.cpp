#include "collector/survey_table.h"

namespace zeroten::collector {

void register_survey(SqliteDatabase& database, const StoredSurvey& survey) {
  // The order is a counter and not a clock: clocks go backwards.
  SqliteStatement add(
      database.handle(),
      "INSERT INTO surveys (id, revision, definition, added) "
      "VALUES (?1, ?2, ?3, (SELECT coalesce(max(added), 0) + 1 FROM surveys)) "
      "ON CONFLICT (id, revision) DO UPDATE SET definition = excluded.definition, added = excluded.added");
  Transaction transaction(database);
  add.bind(1, survey.id).bind(2, survey.revision).bind(3, survey.definition).run();
  transaction.commit();
}

std::vector<StoredSurvey> all_surveys(SqliteDatabase& database) {
  SqliteStatement query(database.handle(), "SELECT id, revision, definition FROM surveys ORDER BY added");
  std::vector<StoredSurvey> surveys;
  while (query.step()) {
    surveys.push_back({std::string(query.text(0)), std::string(query.text(1)), std::string(query.text(2))});
  }
  return surveys;
}

}  // namespace zeroten::collector
