// Records of a CSV file (RFC 4180, and what programs make of it), one after the other.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zeroten::table {

/// Appends more of a file to a buffer; false at its end.
using More = std::function<bool(std::string&)>;

/// One field, good until the next record is read. Of a quoted one the quotes are gone.
struct Field {
  std::string_view text;
  bool has_escapes = false;  // "" in it stands for "
};

/// The text that is meant.
std::string unescaped(const Field& field);

/// What became of reading one record.
enum class RecordState {
  read,
  end,
  too_long,    // longer than longest_record: passed over
  open_quote,  // a quote that nobody closes: its line is passed over, and the next ones are read
};

inline constexpr std::size_t longest_record = std::size_t{16} << 20;

/// Lines end with LF, CR LF or CR. A quote opens a field only at its beginning; within it, "" is a quote, and what
/// stands behind the closing one up to the separator belongs to the field. Empty lines are passed over. Memory: a
/// block, and what a record needs.
class CsvRecords {
 public:
  /// `begun` is the beginning of the file, `more` gives what follows.
  CsvRecords(char separator, std::string begun, More more);

  /// From the next record on only so many fields are read, at least one: what is behind them is passed over.
  void read_only(std::size_t fields) { most_fields_ = fields; }

  RecordState next(std::vector<Field>& fields);
  /// The line that the last record begins on, from 1.
  std::int64_t line() const { return line_; }
  /// That of the next one.
  std::int64_t next_line() const { return next_line_; }
  /// What was taken of the file and is not read; here nothing is left of it.
  std::string take_rest() { return std::exchange(buffer_, {}).substr(std::exchange(begin_, 0)); }

 private:
  bool fill();
  RecordState give_up(RecordState why);
  bool skip_empty_lines();
  bool scan_plain(std::vector<Field>& fields);
  bool scan(std::vector<Field>& fields);
  bool scan_quoted(Field& field, std::size_t& at);
  void end_line(std::size_t at);

  static constexpr std::size_t every_field = static_cast<std::size_t>(-1);

  char separator_;
  std::size_t most_fields_ = every_field;
  std::string buffer_;
  More more_;
  std::size_t begin_ = 0;  // of the record
  bool is_ended_ = false;
  bool is_in_quotes_ = false;
  std::int64_t line_ = 0;
  std::int64_t next_line_ = 1;
};

}  // namespace zeroten::table
