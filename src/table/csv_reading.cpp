#include "table/csv_reading.h"

#include <utility>

#include "table/csv_records.h"
#include "table/csv_rows.h"
#include "table/parallel_reading.h"
#include "table/separator.h"

namespace zeroten::table {

namespace {

std::string_view name_of(char separator) {
  switch (separator) {
    case ';': return "semicolons";
    case '\t': return "tabs";
    case '|': return "vertical bars";
    default: return "commas";
  }
}

std::vector<std::string> texts_of(const std::vector<Field>& fields) {
  std::vector<std::string> texts;
  for (const Field& field : fields) texts.push_back(mended_utf8(unescaped(field)));
  return texts;
}

/// What the times of the first rows say. `is_open`: some of them can be read in two ways.
DateOrder order_in(const std::string& start, char separator, std::size_t column, bool& is_open) {
  CsvRecords records(separator, start, [](std::string&) { return false; });
  std::vector<Field> fields;
  is_open = false;
  while (records.next(fields) == RecordState::read) {
    if (column >= fields.size()) continue;
    const DateOrder order = order_of(fields[column].text);
    if (order != DateOrder::unknown) return order;
    is_open = is_open || depends_on_order(fields[column].text);
  }
  return DateOrder::unknown;
}

class CsvReading {
 public:
  CsvReading(ByteSource& source, std::string start, const Wish& wish)
      : source_(source),
        wish_(wish),
        separator_(detect_separator(start)),
        start_(std::move(start)),
        records_(separator_, start_, [this](std::string& buffer) { return source_.append_to(buffer); }) {}

  Reading read() {
    if (!read_header()) return std::move(result_);
    Wish wish = wish_;
    for (const std::size_t place : columns_.segments) wish.grouping.dimensions.push_back(header_[place]);
    if (wish_.grouping.period && !settle_order(wish)) return std::move(result_);
    if (wish_.preview > 0) return preview();
    start_ = {};
    Reading reading = read_rows(wish, thread_count(wish, source_.size()));
    reading.assumed = std::move(result_.assumed);
    return reading;
  }

 private:
  bool fail(std::string complaint) {
    result_.complaint = std::move(complaint);
    return false;
  }

  bool read_header() {
    if (records_.next(fields_) != RecordState::read) return fail("the first line is no header");
    header_ = texts_of(fields_);
    columns_ = find_columns(header_, wish_.columns, wish_.grouping.period.has_value(), wish_.grouping.metric);
    if (wish_.preview > 0) {
      find_time();
      read_preview();
    }
    if (!columns_.complaint.empty()) return fail(columns_.complaint);
    assume("encoding: " + std::string(table::name_of(source_.encoding())));
    assume("fields are separated by " + std::string(name_of(separator_)));
    if (wish_.columns.score.empty()) assume("the answers are in column \"" + header_[columns_.score] + "\"");
    if (columns_.time && wish_.columns.time.empty())
      assume("the time is in column \"" + header_[*columns_.time] + "\"");
    return true;
  }

  /// Also where none is needed: somebody wants to know what there is.
  void find_time() {
    const Columns timed = find_columns(header_, wish_.columns, true, wish_.grouping.metric);
    if (timed.complaint.empty()) columns_ = timed;
  }

  Reading preview() {
    result_.preview.columns = columns_;
    return std::move(result_);
  }

  void read_preview() {
    result_.preview.header = header_;
    auto& rows = result_.preview.rows;
    while (rows.size() < wish_.preview && records_.next(fields_) == RecordState::read)
      rows.push_back(texts_of(fields_));
  }

  void assume(std::string what) { result_.assumed.push_back(std::move(what)); }

  bool settle_order(Wish& wish) {
    if (!columns_.time || wish_.order != DateOrder::unknown) return true;
    bool is_open = false;
    const DateOrder order = order_in(start_, separator_, *columns_.time, is_open);
    if (order == DateOrder::unknown && is_open) {
      return fail(
          "the dates can be read with the day or with the month first. Say which: --dates day-first or "
          "--dates month-first");
    }
    if (order != DateOrder::unknown) {
      assume(order == DateOrder::day_first ? "dates have the day first" : "dates have the month first");
      wish.order = order;
    }
    return true;
  }

  void progress() const {
    if (wish_.progress) wish_.progress(source_.done(), source_.size());
  }

  Reading read_rows(const Wish& wish, std::size_t threads) {
    const auto now_and_then = [this] { progress(); };
    if (threads == 1) {
      RowReader rows(wish);
      CsvRows(columns_).read(records_, rows, now_and_then);
      return rows.result();
    }
    const auto make_reader = [this]() -> ReadPiece {
      return [this, own = CsvRows(columns_)](std::string piece, RowReader& rows) mutable {
        CsvRecords records(separator_, std::move(piece), [](std::string&) { return false; });
        own.read(records, rows);
        return records.next_line() - 1;
      };
    };
    const std::int64_t line = records_.next_line();
    Pieces pieces(source_, records_.take_rest(), separator_, wish.piece_size);
    auto reading = read_in_parallel(pieces, line, wish, threads, make_reader, now_and_then);
    if (reading) return *std::move(reading);
    Reading none;
    none.needs_order = true;
    return none;
  }

  ByteSource& source_;
  const Wish& wish_;
  char separator_;
  std::string start_;
  CsvRecords records_;
  std::vector<Field> fields_;
  std::vector<std::string> header_;
  Columns columns_;
  Reading result_;
};

}  // namespace

Reading read_csv(ByteSource& source, std::string start, const Wish& wish) {
  return CsvReading(source, std::move(start), wish).read();
}

}  // namespace zeroten::table
