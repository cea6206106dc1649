#include "collector/comment_queries.h"

namespace zeroten::collector {

std::vector<StoredResponse> read_comments(SqliteDatabase& database, const std::string& survey, const NewestKey& after,
                                          int count) {
  SqliteStatement query(database.handle(),
                        "SELECT id, record, received FROM responses WHERE survey = ?1 AND comments > 0 "
                        "AND received <= ?2 AND (received < ?2 OR id > ?3) ORDER BY received DESC, id LIMIT ?4");
  query.bind(1, survey).bind(2, after.received).bind(3, after.id).bind(4, std::int64_t{count});
  std::vector<StoredResponse> responses;
  while (query.step()) {
    responses.push_back({std::string(query.text(0)), std::string(query.text(1)), query.integer(2)});
  }
  return responses;
}

}  // namespace zeroten::collector
