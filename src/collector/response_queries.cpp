// Compiled alone: it has names that files beside it have, too.
#include "collector/response_queries.h"

namespace zeroten::collector {

namespace {

void count_status(Summary& summary, std::string_view status, std::int64_t times) {
  if (status == "partial") summary.partial += times;
  if (status == "complete") summary.complete += times;
  if (status == "dismissed") summary.dismissed += times;
}

// One pass over the index responses_by_score gives scores and statuses: no record is read.
void count_all(SqliteDatabase& database, const std::string& survey, Summary& summary) {
  SqliteStatement query(database.handle(),
                        "SELECT nps, status, count(*) FROM responses WHERE survey = ?1 GROUP BY nps, status");
  query.bind(1, survey);
  while (query.step()) {
    const std::int64_t times = query.integer(2);
    count_status(summary, query.text(1), times);
    if (!query.is_null(0)) summary.tally.add(static_cast<int>(query.integer(0)), times);
  }
}

std::vector<StoredResponse> rows(SqliteStatement& query) {
  std::vector<StoredResponse> responses;
  while (query.step()) {
    responses.push_back({std::string(query.text(0)), std::string(query.text(1)), query.integer(2)});
  }
  return responses;
}

}  // namespace

Summary summarize_responses(SqliteDatabase& database, const std::string& survey, int comments) {
  Summary summary;
  // A read transaction, so that the counts and the comments are of one moment.
  database.run("BEGIN");
  try {
    count_all(database, survey, summary);
    SqliteStatement query(database.handle(),
                          "SELECT id, record, received FROM responses WHERE survey = ?1 AND comments > 0 "
                          "ORDER BY received DESC, id LIMIT ?2");
    query.bind(1, survey).bind(2, std::int64_t{comments});
    summary.newest = rows(query);
  } catch (const DatabaseError&) {
    sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    throw;
  }
  database.run("COMMIT");
  return summary;
}

std::vector<StoredResponse> list_responses(SqliteDatabase& database, const std::string& survey,
                                           const std::string& after, int count) {
  SqliteStatement query(
      database.handle(),
      "SELECT id, record, received FROM responses WHERE survey = ?1 AND id > ?2 ORDER BY id LIMIT ?3");
  query.bind(1, survey).bind(2, after).bind(3, std::int64_t{count});
  return rows(query);
}

std::vector<StoredResponse> find_response(SqliteDatabase& database, const std::string& survey, const std::string& id) {
  SqliteStatement query(database.handle(), "SELECT id, record, received FROM responses WHERE survey = ?1 AND id = ?2");
  query.bind(1, survey).bind(2, id);
  return rows(query);
}

}  // namespace zeroten::collector
