// Lines of NDJSON as answers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "table/member_scanner.h"
#include "table/row_reader.h"

namespace zeroten::table {

inline constexpr std::size_t longest_line = std::size_t{16} << 20;

/// Which members of a response are wanted.
struct MemberPaths {
  std::string score;
  std::string time;
  std::vector<std::string> segments;
};

class NdjsonRows {
 public:
  explicit NdjsonRows(const MemberPaths& paths);

  /// The first line of `text`, if its shape is known: gives it to `rows`, and says how long it is, without the LF
  /// behind it. npos: read_line() has to be asked.
  std::size_t read_known(std::string_view text, std::int64_t number, RowReader& rows);

  /// Line `number` of the file. An empty one is passed over.
  void read_line(std::string_view line, std::int64_t number, RowReader& rows);

  /// All lines of `text`, of which the first one has `number`; how many there are.
  std::int64_t read(std::string_view text, std::int64_t number, RowReader& rows);

 private:
  void take(const std::vector<std::string_view>& texts, std::int64_t number, RowReader& rows);

  std::vector<std::string> paths_;  // of the score, of the time, and of the segments
  MemberScanner scanner_;
  Row row_;
};

}  // namespace zeroten::table
