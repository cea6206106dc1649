#include "collector/postgres_queries.h"

namespace zeroten::collector {

namespace {

std::string text(const PostgresRows& rows, int row, int column) { return std::string(rows.text(row, column)); }

/// The rows of one query, each made by `make(rows, row)`.
template <typename Make>
auto read(PostgresSession& session, const char* sql, const PostgresParameters& parameters, Make make) {
  return session.transaction(Isolation::snapshot, [&](PostgresConnection& connection) {
    const PostgresRows rows = connection.run(sql, parameters);
    std::vector<decltype(make(rows, 0))> made;
    for (int row = 0; row < rows.count(); ++row) made.push_back(make(rows, row));
    return made;
  });
}

StoredResponse response(const PostgresRows& rows, int row) {
  return {text(rows, row, 0), text(rows, row, 1), rows.number(row, 2)};
}

void count_status(Summary& summary, std::string_view status, std::int64_t times) {
  if (status == "partial") summary.partial += times;
  if (status == "complete") summary.complete += times;
  if (status == "dismissed") summary.dismissed += times;
}

void count_all(PostgresConnection& connection, const std::string& survey, Summary& summary) {
  const PostgresRows rows =
      connection.run("SELECT nps, status, count(*) FROM responses WHERE survey = $1 GROUP BY nps, status",
                     PostgresParameters().text(survey));
  for (int row = 0; row < rows.count(); ++row) {
    const std::int64_t times = rows.number(row, 2);
    count_status(summary, rows.text(row, 1), times);
    if (!rows.is_null(row, 0)) summary.tally.add(static_cast<int>(rows.number(row, 0)), times);
  }
}

}  // namespace

Summary summarize_responses(PostgresSession& session, const std::string& survey, int comments) {
  return session.transaction(Isolation::snapshot, [&](PostgresConnection& connection) {
    Summary summary;
    count_all(connection, survey, summary);
    const PostgresRows rows = connection.run(
        "SELECT id, record, received FROM responses WHERE survey = $1 AND comments > 0 "
        "ORDER BY received DESC, id LIMIT $2",
        PostgresParameters().text(survey).number(comments));
    for (int row = 0; row < rows.count(); ++row) summary.newest.push_back(response(rows, row));
    return summary;
  });
}

std::vector<StoredResponse> list_responses(PostgresSession& session, const std::string& survey,
                                           const std::string& after, int count) {
  return read(session, "SELECT id, record, received FROM responses WHERE survey = $1 AND id > $2 ORDER BY id LIMIT $3",
              PostgresParameters().text(survey).text(after).number(count), response);
}

std::vector<StoredResponse> find_response(PostgresSession& session, const std::string& survey, const std::string& id) {
  return read(session, "SELECT id, record, received FROM responses WHERE survey = $1 AND id = $2",
              PostgresParameters().text(survey).text(id), response);
}

std::vector<StoredAside> read_asides(PostgresSession& session, const std::string& survey, const AsideKey& after,
                                     int count) {
  const auto aside = [](const PostgresRows& rows, int row) {
    return StoredAside{.key = {text(rows, row, 0), rows.number(row, 1), text(rows, row, 2)},
                       .json = text(rows, row, 3),
                       .received = rows.number(row, 4),
                       .problems = text(rows, row, 5)};
  };
  return read(session,
              "SELECT id, seq, hash, record, received, problems FROM conflicts "
              "WHERE survey = $1 AND (id, seq, hash) > ($2, $3, $4) ORDER BY id, seq, hash LIMIT $5",
              PostgresParameters().text(survey).text(after.id).number(after.seq).text(after.hash).number(count), aside);
}

std::vector<NumberGap> read_gaps(PostgresSession& session, const std::string& survey, int count) {
  const auto gap = [](const PostgresRows& rows, int row) {
    return NumberGap{.device = text(rows, row, 0), .first = rows.number(row, 1), .last = rows.number(row, 2)};
  };
  // Each number beside the one before it. A number that two surveys have (a copied profile) is there twice: no gap.
  return read(session,
              "SELECT device, previous + 1, number - 1 FROM (SELECT device, number, "
              "coalesce(lag(number) OVER (PARTITION BY device ORDER BY number), 0) AS previous FROM device_numbers "
              "WHERE device IN (SELECT device FROM device_numbers WHERE survey = $1)) AS beside "
              "WHERE number > previous + 1 ORDER BY device, number LIMIT $2",
              PostgresParameters().text(survey).number(count), gap);
}

}  // namespace zeroten::collector
