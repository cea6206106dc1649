#include "collector/postgres_surveys.h"

namespace zeroten::collector {

void register_survey(PostgresSession& session, const StoredSurvey& survey) {
  // Serializable: two collectors that start at once must not give the same place.
  session.transaction(Isolation::serializable, [&](PostgresConnection& connection) {
    connection.run(
        "INSERT INTO surveys (id, revision, definition, added) "
        "VALUES ($1, $2, $3, (SELECT coalesce(max(added), 0) + 1 FROM surveys)) "
        "ON CONFLICT (id, revision) DO UPDATE SET definition = excluded.definition, added = excluded.added",
        PostgresParameters().text(survey.id).text(survey.revision).text(survey.definition));
    return true;
  });
}

std::vector<StoredSurvey> all_surveys(PostgresSession& session) {
  return session.transaction(Isolation::snapshot, [](PostgresConnection& connection) {
    const PostgresRows rows = connection.run("SELECT id, revision, definition FROM surveys ORDER BY added");
    std::vector<StoredSurvey> surveys;
    for (int row = 0; row < rows.count(); ++row) {
      surveys.push_back(
          {std::string(rows.text(row, 0)), std::string(rows.text(row, 1)), std::string(rows.text(row, 2))});
    }
    return surveys;
  });
}

}  // namespace zeroten::collector
