#include "collector/aside_queries.h"

namespace zeroten::collector {

std::vector<StoredAside> read_asides(SqliteDatabase& database, const std::string& survey, const AsideKey& after,
                                     int count) {
  SqliteStatement query(database.handle(),
                        "SELECT id, seq, hash, record, received, problems FROM conflicts "
                        "WHERE survey = ?1 AND (id, seq, hash) > (?2, ?3, ?4) ORDER BY id, seq, hash LIMIT ?5");
  query.bind(1, survey).bind(2, after.id).bind(3, after.seq).bind(4, after.hash).bind(5, std::int64_t{count});
  std::vector<StoredAside> asides;
  while (query.step()) {
    asides.push_back({.key = {std::string(query.text(0)), query.integer(1), std::string(query.text(2))},
                      .json = std::string(query.text(3)),
                      .received = query.integer(4),
                      .problems = std::string(query.text(5))});
  }
  return asides;
}

std::vector<NumberGap> read_gaps(SqliteDatabase& database, const std::string& survey, int count) {
  // Each number beside the one before it. A number that two surveys have (a copied profile) is there twice: no gap.
  SqliteStatement query(
      database.handle(),
      "SELECT device, previous + 1, number - 1 FROM ("
      "SELECT device, number, lag(number, 1, 0) OVER (PARTITION BY device ORDER BY number) AS previous "
      "FROM device_numbers "
      "WHERE device IN (SELECT device FROM device_numbers WHERE survey = ?1)) AS beside "
      "WHERE number > previous + 1 ORDER BY device, number LIMIT ?2");
  query.bind(1, survey).bind(2, std::int64_t{count});
  std::vector<NumberGap> gaps;
  while (query.step()) {
    gaps.push_back({.device = std::string(query.text(0)), .first = query.integer(1), .last = query.integer(2)});
  }
  return gaps;
}

}  // namespace zeroten::collector
