#include "table/cell_rows.h"

#include <algorithm>
#include <utility>

#include "table/byte_source.h"
#include "table/columns.h"
#include "table/csv_records.h"
#include "table/encoding.h"
#include "table/file_input.h"
#include "table/separator.h"

namespace zeroten::table {

namespace {

std::vector<std::string> texts_of(const std::vector<Field>& fields) {
  std::vector<std::string> texts;
  for (const Field& field : fields) texts.push_back(mended_utf8(unescaped(field)));
  return texts;
}

/// The places of `names`; empty, with the complaint set, where one is not there.
std::vector<std::size_t> places_of(const std::vector<std::string>& header, const std::vector<std::string>& names,
                                   CellRows& rows) {
  Columns columns = find_columns(header, {.score = names.front(), .time = {}, .segments = names}, false);
  rows.complaint = columns.complaint;
  if (!rows.complaint.empty()) return {};
  for (const std::size_t place : columns.segments) rows.names.push_back(header[place]);
  return columns.segments;
}

void take_rows(CsvRecords& records, const std::vector<std::size_t>& places, const TakeCells& take, CellRows& rows) {
  const std::size_t needed = *std::max_element(places.begin(), places.end());
  records.read_only(needed + 1);
  std::vector<Field> fields;
  std::vector<std::string> texts(places.size());
  for (;;) {
    switch (records.next(fields)) {
      case RecordState::end: return;
      case RecordState::too_long: rows.refusals.add(Refusal::too_long, records.line(), ""); continue;
      case RecordState::open_quote: rows.refusals.add(Refusal::open_quote, records.line(), ""); continue;
      case RecordState::read: break;
    }
    if (fields.size() <= needed) {
      rows.refusals.add(Refusal::too_few, records.line(), fields.front().text);
      continue;
    }
    for (std::size_t i = 0; i < places.size(); ++i) texts[i] = mended_utf8(unescaped(fields[places[i]]));
    take(records.line(), texts);
  }
}

}  // namespace

CellRows read_cells(const std::string& path, const std::vector<std::string>& names, const TakeCells& take) {
  CellRows rows;
  FileInput input(path);
  ByteSource source(input);
  std::string start;
  if (input.is_open()) source.append_to(start);
  const std::size_t first = start.find_first_not_of(" \t\r\n");
  rows.complaint = source.complaint();
  if (!rows.complaint.empty()) return rows;
  if (first == std::string::npos) rows.complaint = "there is nothing in it";
  if (first != std::string::npos && start[first] == '{') rows.complaint = "these are responses in JSON: take CSV";
  if (!rows.complaint.empty()) return rows;
  const char separator = detect_separator(start);
  CsvRecords records(separator, std::move(start), [&source](std::string& buffer) { return source.append_to(buffer); });
  std::vector<Field> fields;
  if (records.next(fields) != RecordState::read) {
    rows.complaint = "the first line is no header";
    return rows;
  }
  const auto places = places_of(texts_of(fields), names, rows);
  if (rows.complaint.empty()) take_rows(records, places, take, rows);
  if (!source.complaint().empty()) rows.complaint = source.complaint();
  return rows;
}

}  // namespace zeroten::table
