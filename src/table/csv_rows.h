// Rows of a CSV file as answers.
#pragma once

#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "table/columns.h"
#include "table/csv_records.h"
#include "table/row_reader.h"

namespace zeroten::table {

class CsvRows {
 public:
  explicit CsvRows(const Columns& columns);

  /// Gives all records to `rows`, and calls `now_and_then`, if it is one, every 65,536 of them.
  void read(CsvRecords& records, RowReader& rows, const std::function<void()>& now_and_then = {});

 private:
  void take(const CsvRecords& records, RowReader& rows);
  std::string_view text_at(std::size_t column);

  const Columns& columns_;
  std::size_t needed_ = 0;  // the last column that is
  std::vector<Field> fields_;
  Row row_;
  std::deque<std::string> made_;  // its members stay where they are
};

}  // namespace zeroten::table
