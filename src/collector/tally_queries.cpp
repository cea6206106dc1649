// Compiled alone: it has names that files beside it have, too.
#include "collector/tally_queries.h"

#include "collector/tallied_day.h"
#include "table/groups.h"

namespace zeroten::collector {

namespace {

constexpr int first_segment = 2;  // the column; the score and the time are before it

/// A member of the record as a text; empty for none, and for lists and objects. Only facts can be anything but texts.
std::string member(const std::string& dimension, std::size_t parameter) {
  const std::string path = "?" + std::to_string(parameter);
  const std::string value = "json_extract(record, " + path + ")";
  if (!dimension.starts_with("facts.")) return "coalesce(" + value + ", '')";
  return "CASE json_type(record, " + path +
         ") WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' WHEN 'object' THEN '' " +
         "WHEN 'array' THEN '' ELSE coalesce(" + value + ", '') END";
}

/// "facts.user.plan" as SQLite has it: $."facts"."user"."plan".
std::string json_path(const std::string& dimension) {
  std::string path = "$.\"";
  for (const char character : dimension) path += character == '.' ? "\".\"" : std::string(1, character);
  return path + '"';
}

std::string select(const score::Grouping& grouping) {
  // No record is read where nothing in it is asked for: the index responses_by_score has the scores.
  std::string sql = grouping.period ? "SELECT nps, json_extract(record, '$.times.started')" : "SELECT nps, 0";
  const std::vector<std::string>& dimensions = grouping.dimensions;
  for (std::size_t i = 0; i < dimensions.size(); ++i) sql += ", " + member(dimensions[i], i + 2);
  return sql + " FROM responses WHERE survey = ?1";
}

void count(const SqliteStatement& row, const score::Grouping& grouping, const score::Zone& zone,
           table::Groups& groups) {
  if (row.is_null(0)) return groups.add_missing();
  score::Day day = 0;
  if (grouping.period) {
    day = score::local_day(zone, row.integer(1));
    if (!is_tallied(day)) return groups.add_refused();
  }
  std::vector<std::string_view> segments;
  for (std::size_t i = 0; i < grouping.dimensions.size(); ++i) {
    segments.push_back(row.text(static_cast<int>(i) + first_segment));
  }
  if (!groups.add(static_cast<int>(row.integer(0)), day, segments)) groups.add_refused();
}

}  // namespace

score::GroupedTally tally_responses(SqliteDatabase& database, const std::string& survey,
                                    const score::Grouping& grouping, const score::Zone& zone) {
  SqliteStatement query(database.handle(), select(grouping));
  query.bind(1, survey);
  std::vector<std::string> paths;  // bound texts must live
  for (const std::string& dimension : grouping.dimensions) paths.push_back(json_path(dimension));
  for (std::size_t i = 0; i < paths.size(); ++i) query.bind(static_cast<int>(i) + 2, paths[i]);
  table::Groups groups(grouping);
  while (query.step()) count(query, grouping, zone, groups);
  return groups.tally();
}

}  // namespace zeroten::collector
