#include "collector/postgres_erasure.h"

#include <string>
#include <string_view>
#include <vector>

namespace zeroten::collector {

namespace {

// What is not asked for is '' or NULL. The second halves of the third line say that the indexes, which leave out the
// empty ones, will do.
const std::string selected =
    " WHERE survey = $1 AND ($2 = '' OR id = $2) AND ($3 = '' "
    "OR (respondent = $3 AND respondent <> '') OR (subject = $3 AND subject <> '')) "
    "AND ($4::bigint IS NULL OR received < $4) ";

PostgresParameters parameters_of(const Selection& which) {
  PostgresParameters parameters;
  parameters.text(which.survey).text(which.id).text(which.respondent).number(which.received_before);
  return parameters;
}

/// Locks them, too: a newer form that is on its way waits, and then finds the note that they are erased.
std::vector<std::string> select_ids(PostgresConnection& connection, const Selection& which) {
  const std::string query = "SELECT id FROM responses" + selected + "ORDER BY id LIMIT $5 FOR UPDATE";
  const PostgresRows rows = connection.run(query.c_str(), parameters_of(which).number(most_erased));
  std::vector<std::string> ids;
  for (int row = 0; row < rows.count(); ++row) ids.emplace_back(rows.text(row, 0));
  return ids;
}

void erase_all(PostgresConnection& connection, const Selection& which, const std::vector<std::string>& ids,
               std::int64_t now) {
  const std::vector<std::string_view> views(ids.begin(), ids.end());
  const PostgresParameters keys = PostgresParameters().text(which.survey).texts(views);
  connection.run("DELETE FROM responses WHERE survey = $1 AND id = ANY ($2)", keys);
  connection.run("DELETE FROM conflicts WHERE survey = $1 AND id = ANY ($2)", keys);
  connection.run("DELETE FROM follow_ups WHERE survey = $1 AND response = ANY ($2)", keys);
  connection.run(
      "INSERT INTO erased (survey, id, erased) SELECT $1, old.id, $3 FROM unnest($2::text[]) AS old (id) "
      "ON CONFLICT DO NOTHING",
      PostgresParameters().text(which.survey).texts(views).number(now));
}

/// What was kept aside and has no response beside it. Of old ones nothing needs to be noted if the response stays.
std::int64_t erase_asides(PostgresConnection& connection, const Selection& which, std::int64_t now) {
  const std::string note =
      "INSERT INTO erased (survey, id, erased) SELECT DISTINCT survey, id, $5::bigint FROM conflicts" + selected +
      "AND NOT EXISTS (SELECT 1 FROM responses AS kept WHERE kept.survey = conflicts.survey "
      "AND kept.id = conflicts.id) ON CONFLICT DO NOTHING";
  const std::int64_t erased = connection.run(note.c_str(), parameters_of(which).number(now)).changed();
  connection.run(("DELETE FROM conflicts" + selected).c_str(), parameters_of(which));
  return erased;
}

}  // namespace

std::int64_t erase_responses(PostgresSession& session, const Selection& which, std::int64_t now) {
  return session.transaction(Isolation::read_committed, [&](PostgresConnection& connection) {
    const std::vector<std::string> ids = select_ids(connection, which);
    if (!ids.empty()) erase_all(connection, which, ids, now);
    return static_cast<std::int64_t>(ids.size()) + erase_asides(connection, which, now);
  });
}

}  // namespace zeroten::collector
