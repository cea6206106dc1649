#include "table/csv_rows.h"

#include <algorithm>

#include "base/utf8.h"
#include "table/encoding.h"

namespace zeroten::table {

namespace {

bool is_ascii(std::string_view text) {
  unsigned bits = 0;
  for (const char letter : text) bits |= static_cast<unsigned char>(letter);
  return bits < 0x80;
}

}  // namespace

CsvRows::CsvRows(const Columns& columns)
    : columns_(columns), needed_(std::max(columns.score, columns.time.value_or(0))) {
  for (const std::size_t place : columns_.segments) needed_ = std::max(needed_, place);
}

/// Of a column, as UTF-8 without escapes. What has to be made anew is kept in `made_` until the next row.
std::string_view CsvRows::text_at(std::size_t column) {
  const Field& field = fields_[column];
  if (!field.has_escapes && (is_ascii(field.text) || !first_invalid_utf8(field.text))) return field.text;
  return made_.emplace_back(mended_utf8(unescaped(field)));
}

void CsvRows::take(const CsvRecords& records, RowReader& rows) {
  if (fields_.size() <= needed_) return rows.refuse(Refusal::too_few, records.line(), fields_.front().text);
  if (!made_.empty()) made_.clear();
  row_.line = records.line();
  row_.score = fields_[columns_.score].text;
  row_.time = columns_.time ? fields_[*columns_.time].text : std::string_view();
  row_.segments.clear();
  for (const std::size_t place : columns_.segments) row_.segments.push_back(text_at(place));
  rows.take(row_);
}

void CsvRows::read(CsvRecords& records, RowReader& rows, const std::function<void()>& now_and_then) {
  records.read_only(needed_ + 1);
  for (std::int64_t count = 1;; ++count) {
    switch (records.next(fields_)) {
      case RecordState::read: take(records, rows); break;
      case RecordState::end: return;
      case RecordState::too_long: rows.refuse(Refusal::too_long, records.line(), ""); break;
      case RecordState::open_quote: rows.refuse(Refusal::open_quote, records.line(), ""); break;
    }
    if (now_and_then && count % 65'536 == 0) now_and_then();
  }
}

}  // namespace zeroten::table
