// Compiled alone: it has names that files beside it have, too.
#include "collector/postgres_responses.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "collector/batch_plan.h"

namespace zeroten::collector {

namespace {

using Records = std::vector<const Record*>;

// Locked, so that nobody changes them before we have; in one order, so that two collectors do not wait for each other.
constexpr const char* known =
    "SELECT r.survey, r.id, r.seq, r.hash, r.subject FROM responses AS r "
    "JOIN unnest($1::text[], $2::text[]) AS k (survey, id) ON r.survey = k.survey AND r.id = k.id "
    "ORDER BY r.survey, r.id FOR UPDATE OF r";

constexpr const char* erased =
    "SELECT e.survey, e.id FROM erased AS e "
    "JOIN unnest($1::text[], $2::text[]) AS k (survey, id) ON e.survey = k.survey AND e.id = k.id";

constexpr const char* owners =
    "SELECT r.survey, r.subject, r.id FROM responses AS r "
    "JOIN unnest($1::text[], $2::text[]) AS k (survey, subject) "
    "ON r.survey = k.survey AND r.subject = k.subject AND r.subject <> ''";

constexpr const char* kept_aside =
    "SELECT survey, CASE WHEN problems = '' THEN 0::bigint ELSE 1 END, count(*) FROM conflicts WHERE survey = ANY "
    "($1::text[]) GROUP BY 1, 2";

constexpr const char* insert =
    "INSERT INTO responses (survey, id, seq, hash, revision, status, nps, category, comments, record, received, "
    "respondent, subject, consents, facets, started) SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], "
    "$4::text[], $5::text[], "
    "$6::text[], $7::bigint[], $8::text[], $9::bigint[], $10::text[], $11::bigint[], $12::text[], $13::text[], "
    "$14::bigint[], $15::text[], $16::bigint[])";

constexpr const char* update =
    "UPDATE responses AS r SET seq = n.seq, hash = n.hash, revision = n.revision, status = n.status, nps = n.nps, "
    "category = n.category, comments = n.comments, record = n.record, received = n.received, "
    "respondent = n.respondent, subject = n.subject, consents = n.consents, "
    "facets = n.facets, started = n.started "
    "FROM unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::text[], "
    "$6::text[], $7::bigint[], $8::text[], $9::bigint[], $10::text[], $11::bigint[], $12::text[], $13::text[], "
    "$14::bigint[], $15::text[], $16::bigint[]) AS n (survey, id, seq, hash, revision, status, nps, category, "
    "comments, record, received, "
    "respondent, subject, consents, facets, started) "
    "WHERE r.survey = n.survey AND r.id = n.id";

constexpr const char* keep_aside =
    "INSERT INTO conflicts (survey, id, seq, hash, record, received, respondent, subject, problems) "
    "SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::bigint[], $7::text[], "
    "$8::text[], $9::text[]) ON CONFLICT DO NOTHING";

constexpr const char* note_numbers =
    "INSERT INTO device_numbers (device, number, survey) "
    "SELECT * FROM unnest($1::text[], $2::bigint[], $3::text[]) ON CONFLICT DO NOTHING";

std::vector<std::string_view> texts(const Records& records, std::string Record::*member) {
  std::vector<std::string_view> values;
  for (const Record* record : records) values.emplace_back(record->*member);
  return values;
}

template <typename Number>
std::vector<std::optional<std::int64_t>> numbers(const Records& records, Number Record::*member) {
  std::vector<std::optional<std::int64_t>> values;
  for (const Record* record : records) values.emplace_back(record->*member);
  return values;
}

PostgresParameters rows_of(const Records& records) {
  PostgresParameters rows;
  rows.texts(texts(records, &Record::survey)).texts(texts(records, &Record::id));
  rows.numbers(numbers(records, &Record::seq)).texts(texts(records, &Record::hash));
  rows.texts(texts(records, &Record::revision)).texts(texts(records, &Record::status));
  rows.numbers(numbers(records, &Record::nps)).texts(texts(records, &Record::category));
  rows.numbers(numbers(records, &Record::comments)).texts(texts(records, &Record::json));
  rows.numbers(numbers(records, &Record::received));
  rows.texts(texts(records, &Record::respondent)).texts(texts(records, &Record::subject));
  rows.numbers(numbers(records, &Record::consents)).texts(texts(records, &Record::facets));
  rows.numbers(numbers(records, &Record::started));
  return rows;
}

std::string text(const PostgresRows& rows, int row, int column) { return std::string(rows.text(row, column)); }

BatchPlan::Key key(const PostgresRows& rows, int row) { return {text(rows, row, 0), text(rows, row, 1)}; }

/// Those of `records` for which `which` holds.
template <typename Which>
Records select(const Records& records, Which which) {
  Records selected;
  std::copy_if(records.begin(), records.end(), std::back_inserter(selected),
               [&](const Record* r) { return which(*r); });
  return selected;
}

PostgresParameters keys(const Records& records, std::string Record::*second) {
  PostgresParameters parameters;
  parameters.texts(texts(records, &Record::survey)).texts(texts(records, second));
  return parameters;
}

/// Tells `plan` what is stored already.
void look_up(PostgresConnection& connection, const Records& records, BatchPlan& plan) {
  const PostgresRows rows = connection.run(known, keys(records, &Record::id));
  for (int row = 0; row < rows.count(); ++row) {
    plan.stored(key(rows, row), rows.number(row, 2), text(rows, row, 3), text(rows, row, 4));
  }
  // After the rows were locked: what was erased while we waited for its lock is noted there now.
  const PostgresRows gone = connection.run(erased, keys(records, &Record::id));
  for (int row = 0; row < gone.count(); ++row) plan.erased(key(gone, row));
  const Records with_subject = select(records, [](const Record& record) { return !record.subject.empty(); });
  if (!with_subject.empty()) {
    const PostgresRows owned = connection.run(owners, keys(with_subject, &Record::subject));
    for (int row = 0; row < owned.count(); ++row) plan.owned(key(owned, row), text(owned, row, 2));
  }
}

/// Those of `asides` for which there is room.
Records with_room(PostgresConnection& connection, const Records& asides) {
  std::map<std::pair<std::string, bool>, std::int64_t> kept;  // by survey, and whether they were refused
  const PostgresRows counts = connection.run(kept_aside, PostgresParameters().texts(texts(asides, &Record::survey)));
  for (int row = 0; row < counts.count(); ++row) {
    kept[{text(counts, row, 0), counts.number(row, 1) == 1}] = counts.number(row, 2);
  }
  return select(asides, [&](const Record& record) {
    return kept[{record.survey, !record.problems.empty()}]++ < most_aside;
  });
}

void write_asides(PostgresConnection& connection, const Records& all) {
  const Records asides = with_room(connection, all);
  if (asides.empty()) return;
  PostgresParameters rows;
  rows.texts(texts(asides, &Record::survey)).texts(texts(asides, &Record::id));
  rows.numbers(numbers(asides, &Record::seq)).texts(texts(asides, &Record::hash));
  rows.texts(texts(asides, &Record::json)).numbers(numbers(asides, &Record::received));
  rows.texts(texts(asides, &Record::respondent)).texts(texts(asides, &Record::subject));
  rows.texts(texts(asides, &Record::problems));
  connection.run(keep_aside, rows);
}

void write_numbers(PostgresConnection& connection, const Records& records) {
  PostgresParameters rows;
  rows.texts(texts(records, &Record::device)).numbers(numbers(records, &Record::number));
  rows.texts(texts(records, &Record::survey));
  connection.run(note_numbers, rows);
}

void write(PostgresConnection& connection, const Records& records, const BatchPlan& plan) {
  if (const Records inserts = plan.inserts(); !inserts.empty()) connection.run(insert, rows_of(inserts));
  if (const Records updates = plan.updates(); !updates.empty()) connection.run(update, rows_of(updates));
  if (!plan.asides().empty()) write_asides(connection, plan.asides());
  Records numbered = select(records, [](const Record& record) { return !record.device.empty(); });
  if (numbered.empty()) return;
  std::sort(numbered.begin(), numbered.end(), [](const Record* left, const Record* right) {
    return std::tie(left->device, left->number) < std::tie(right->device, right->number);
  });
  write_numbers(connection, numbered);
}

}  // namespace

Store::Outcomes store_responses(PostgresSession& session, const std::vector<Record>& records) {
  Records all;
  for (const Record& record : records) all.push_back(&record);
  return session.transaction(Isolation::read_committed, [&](PostgresConnection& connection) {
    BatchPlan plan;
    look_up(connection, all, plan);
    Store::Outcomes outcomes;
    for (const Record& record : records) outcomes.push_back(plan.apply(record));
    write(connection, all, plan);
    return outcomes;
  });
}

}  // namespace zeroten::collector
