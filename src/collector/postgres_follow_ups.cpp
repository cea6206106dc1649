// Compiled alone: it has names that files beside it have, too.
#include "collector/postgres_follow_ups.h"

namespace zeroten::collector {

namespace {

std::string text(const PostgresRows& rows, int row, int column) { return std::string(rows.text(row, column)); }

StoredResponse response(const PostgresRows& rows, int row) {
  return {text(rows, row, 0), text(rows, row, 1), rows.number(row, 2)};
}

constexpr const char* save =
    "INSERT INTO follow_ups (survey, response, state, note, updated) "
    "SELECT survey, id, $3, $4, $5 FROM responses WHERE survey = $1 AND id = $2 FOR SHARE "
    "ON CONFLICT (survey, response) DO UPDATE SET state = excluded.state, note = excluded.note, "
    "updated = excluded.updated";

}  // namespace

std::vector<StoredResponse> read_comments(PostgresSession& session, const std::string& survey, const NewestKey& after,
                                          int count) {
  return session.transaction(Isolation::snapshot, [&](PostgresConnection& connection) {
    const PostgresRows rows = connection.run(
        "SELECT id, record, received FROM responses WHERE survey = $1 AND comments > 0 "
        "AND received <= $2 AND (received < $2 OR id > $3) ORDER BY received DESC, id LIMIT $4",
        PostgresParameters().text(survey).number(after.received).text(after.id).number(count));
    std::vector<StoredResponse> responses;
    for (int row = 0; row < rows.count(); ++row) responses.push_back(response(rows, row));
    return responses;
  });
}

std::vector<StoredFollowUp> read_follow_ups(PostgresSession& session, const std::string& survey, int count) {
  return session.transaction(Isolation::snapshot, [&](PostgresConnection& connection) {
    const PostgresRows rows = connection.run(
        "SELECT r.id, r.record, r.received, coalesce(f.state, 'open'), coalesce(f.note, ''), coalesce(f.updated, 0) "
        "FROM responses AS r LEFT JOIN follow_ups AS f ON f.survey = r.survey AND f.response = r.id "
        "WHERE r.survey = $1 AND r.category = 'detractor' AND r.consents > 0 "
        "ORDER BY coalesce(f.state, 'open') = 'closed', r.received DESC, r.id LIMIT $2",
        PostgresParameters().text(survey).number(count));
    std::vector<StoredFollowUp> list;
    for (int row = 0; row < rows.count(); ++row) {
      list.push_back({.response = response(rows, row),
                      .follow_up = {text(rows, row, 3), text(rows, row, 4), rows.number(row, 5)}});
    }
    return list;
  });
}

std::int64_t save_follow_up(PostgresSession& session, const std::string& survey, const std::string& response,
                            const FollowUp& follow_up) {
  return session.transaction(Isolation::read_committed, [&](PostgresConnection& connection) {
    PostgresParameters parameters;
    parameters.text(survey).text(response).text(follow_up.state).text(follow_up.note).number(follow_up.updated);
    return connection.run(save, parameters).changed();
  });
}

}  // namespace zeroten::collector
