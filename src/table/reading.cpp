#include "table/reading.h"

#include "table/byte_source.h"
#include "table/csv_reading.h"
#include "table/ndjson_reading.h"

namespace zeroten::table {

namespace {

constexpr std::string_view white_space = " \t\r\n";

/// What no text has: a picture, a spreadsheet, a database.
bool is_binary(std::string_view start) {
  const std::string_view head = start.substr(0, 4096);
  return head.find('\0') != std::string_view::npos || head.starts_with("PK\x03\x04");
}

Reading failed(std::string complaint) {
  Reading reading;
  reading.complaint = std::move(complaint);
  return reading;
}

}  // namespace

Reading read_input(Input& input, const Wish& wish) {
  ByteSource source(input);
  std::string start;
  source.append_to(start);
  if (!source.complaint().empty()) return failed(source.complaint());
  const std::size_t first = start.find_first_not_of(white_space);
  if (first == std::string::npos) return failed("there is nothing in it");
  if (is_binary(start)) return failed("this is no text. Save it as CSV (a spreadsheet) or NDJSON first");
  const bool is_json = start[first] == '{';
  Reading reading = is_json ? read_ndjson(source, std::move(start), wish) : read_csv(source, std::move(start), wish);
  if (!source.complaint().empty()) reading.complaint = source.complaint();
  return reading;
}

}  // namespace zeroten::table
