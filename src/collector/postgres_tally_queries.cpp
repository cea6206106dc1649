// Compiled alone: it has names that files beside it have, too.
#include "collector/postgres_tally_queries.h"

#include "collector/facet_counter.h"

namespace zeroten::collector {

namespace {

constexpr int page_size = 500;  // records

// Counted where the rows are: what comes back is as large as the tally. The offset of the local day is that of the last
// change before; the first one counts for all times before, too. Whole numbers only: numeric takes three times as long.
constexpr const char* by_day =
    "SELECT facets, nps, local / 86400000 - (local % 86400000 < 0)::int, count(*) FROM "
    "(SELECT facets, nps, started + 1000 * ($3::bigint[])[greatest(1, width_bucket(started, $2::bigint[]))] AS local "
    "FROM responses WHERE survey = $1 AND facets > '') AS timed GROUP BY 1, 2, 3 ORDER BY 1";

constexpr const char* in_all =
    "SELECT facets, nps, 0::bigint, count(*) FROM responses WHERE survey = $1 AND facets > '' GROUP BY 1, 2 ORDER BY 1";

PostgresParameters parameters_of(const std::string& survey, const score::Zone& zone) {
  std::vector<std::optional<std::int64_t>> instants;
  std::vector<std::optional<std::int64_t>> offsets;
  for (const score::OffsetChange& change : zone.changes) {
    instants.emplace_back(change.instant);
    offsets.emplace_back(change.offset);
  }
  if (instants.empty()) {  // UTC
    instants.emplace_back(0);
    offsets.emplace_back(0);
  }
  PostgresParameters parameters;
  parameters.text(survey).numbers(instants).numbers(offsets);
  return parameters;
}

std::optional<int> score_in(const PostgresRows& rows, int row, int column) {
  if (rows.is_null(row, column)) return std::nullopt;
  return static_cast<int>(rows.number(row, column));
}

void count_facets(const PostgresRows& rows, FacetCounter& counter) {
  for (int row = 0; row < rows.count(); ++row) {
    counter.count(rows.text(row, 0), score_in(rows, row, 1), rows.number(row, 2), rows.number(row, 3));
  }
}

/// Those of an older version, and those whose facets are long: page after page.
void count_records(PostgresConnection& connection, const std::string& survey, const score::Zone& zone,
                   FacetCounter& counter) {
  std::string after;
  for (int read = page_size; read == page_size;) {
    const PostgresRows rows = connection.run(
        "SELECT id, record, nps FROM responses WHERE survey = $1 AND facets = '' AND id > $2 ORDER BY id LIMIT $3",
        PostgresParameters().text(survey).text(after).number(page_size));
    read = rows.count();
    for (int row = 0; row < read; ++row) counter.count_record(rows.text(row, 1), score_in(rows, row, 2), zone);
    if (read > 0) after = rows.text(read - 1, 0);
  }
}

}  // namespace

score::GroupedTally tally_responses(PostgresSession& session, const std::string& survey,
                                    const score::Grouping& grouping, const score::Zone& zone) {
  return session.transaction(Isolation::snapshot, [&](PostgresConnection& connection) {
    FacetCounter counter(grouping);
    count_facets(grouping.period ? connection.run(by_day, parameters_of(survey, zone))
                                 : connection.run(in_all, PostgresParameters().text(survey)),
                 counter);
    count_records(connection, survey, zone, counter);
    return counter.tally();
  });
}

}  // namespace zeroten::collector
