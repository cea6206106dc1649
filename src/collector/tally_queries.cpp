#include "collector/tally_queries.h"

#include "collector/facet_counter.h"

namespace zeroten::collector {

namespace {

std::optional<int> score_in(const SqliteStatement& row, int column) {
  if (row.is_null(column)) return std::nullopt;
  return static_cast<int>(row.integer(column));
}

/// From the index responses_by_facets alone, in its order.
void count_facets(SqliteDatabase& database, const std::string& survey, const score::Zone& zone, FacetCounter& counter) {
  SqliteStatement query(database.handle(),
                        "SELECT facets, nps, started FROM responses WHERE survey = ?1 AND facets > '' ORDER BY facets");
  query.bind(1, survey);
  while (query.step()) counter.count(query.text(0), score_in(query, 1), score::local_day(zone, query.integer(2)));
}

/// Those of an older version, and those whose facets are long.
void count_records(SqliteDatabase& database, const std::string& survey, const score::Zone& zone,
                   FacetCounter& counter) {
  SqliteStatement query(database.handle(), "SELECT record, nps FROM responses WHERE survey = ?1 AND facets = ''");
  query.bind(1, survey);
  while (query.step()) counter.count_record(query.text(0), score_in(query, 1), zone);
}

}  // namespace

score::GroupedTally tally_responses(SqliteDatabase& database, const std::string& survey,
                                    const score::Grouping& grouping, const score::Zone& zone) {
  FacetCounter counter(grouping);
  database.run("BEGIN");  // both of one moment
  try {
    count_facets(database, survey, zone, counter);
    count_records(database, survey, zone, counter);
  } catch (const DatabaseError&) {
    sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    throw;
  }
  database.run("COMMIT");
  return counter.tally();
}

}  // namespace zeroten::collector
