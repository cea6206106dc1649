// Compiled alone: it has names that files beside it have, too.
#include "collector/postgres_tally_queries.h"

#include "collector/tallied_day.h"
#include "table/groups.h"

namespace zeroten::collector {

namespace {

constexpr int first_path = 4;     // the parameter; the survey and the zone are before it
constexpr int first_segment = 2;  // the column; the score and the day are before it

// The local day: the offset is that of the last change before. The first one counts for all times before, too.
constexpr const char* local_day =
    "floor((started + 1000 * ($3::bigint[])[greatest(1, width_bucket(started, $2::bigint[]))]) / 86400000.0)::bigint";

/// A member of the record as a text; empty for none, and for lists and objects.
std::string member(int parameter) {
  const std::string path = "string_to_array($" + std::to_string(parameter) + "::text, '.')";
  return "CASE jsonb_typeof(record #> " + path +
         ") WHEN 'object' THEN '' WHEN 'array' THEN '' ELSE coalesce(record #>> " + path + ", '') END";
}

/// The counting is done where the rows are: what comes back is as large as the tally. OFFSET 0: each record is parsed
/// once, not once for each of its members. U+0000, which jsonb refuses, is in no member that is counted by.
std::string select(const score::Grouping& grouping) {
  const std::size_t dimensions = grouping.dimensions.size();
  std::string members;
  std::string places = "1, 2";
  for (std::size_t i = 0; i < dimensions; ++i) {
    members += member(static_cast<int>(i) + first_path) + ", ";
    places += ", " + std::to_string(static_cast<int>(i) + first_segment + 1);
  }
  return std::string("SELECT nps, ") + (grouping.period ? local_day : "0::bigint") + ", " + members +
         "count(*) FROM (SELECT nps, record, (record #>> '{times,started}')::bigint AS started FROM "
         "(SELECT nps, replace(record, '\\u0000', '\\u0001')::jsonb AS record FROM responses "
         "WHERE survey = $1 OFFSET 0) AS parsed) AS timed GROUP BY " +
         places;
}

PostgresParameters parameters_of(const std::string& survey, const score::Grouping& grouping, const score::Zone& zone) {
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
  for (const std::string& dimension : grouping.dimensions) parameters.text(dimension);
  return parameters;
}

void count(const PostgresRows& rows, int row, const score::Grouping& grouping, table::Groups& groups) {
  const auto dimensions = static_cast<int>(grouping.dimensions.size());
  const std::int64_t times = rows.number(row, first_segment + dimensions);
  if (rows.is_null(row, 0)) return groups.add_missing(times);
  const score::Day day = grouping.period ? rows.number(row, 1) : 0;
  if (!is_tallied(day)) return groups.add_refused(times);
  std::vector<std::string_view> segments;
  for (int i = 0; i < dimensions; ++i) segments.push_back(rows.text(row, first_segment + i));
  if (!groups.add(static_cast<int>(rows.number(row, 0)), day, segments, times)) groups.add_refused(times);
}

}  // namespace

score::GroupedTally tally_responses(PostgresSession& session, const std::string& survey,
                                    const score::Grouping& grouping, const score::Zone& zone) {
  return session.transaction(Isolation::snapshot, [&](PostgresConnection& connection) {
    const PostgresRows rows = connection.run(select(grouping).c_str(), parameters_of(survey, grouping, zone));
    table::Groups groups(grouping);
    for (int row = 0; row < rows.count(); ++row) count(rows, row, grouping, groups);
    return groups.tally();
  });
}

}  // namespace zeroten::collector
