#include "table/ndjson_rows.h"

#include <algorithm>

#include "codec/json_value.h"
#include "table/member_text.h"

namespace zeroten::table {

namespace {

std::vector<std::string> all_of(const MemberPaths& paths) {
  std::vector<std::string> all{paths.score, paths.time};
  all.insert(all.end(), paths.segments.begin(), paths.segments.end());
  return all;
}

}  // namespace

NdjsonRows::NdjsonRows(const MemberPaths& paths) : paths_(all_of(paths)), scanner_(paths_) {}

void NdjsonRows::take(const std::vector<std::string_view>& texts, std::int64_t number, RowReader& rows) {
  row_.line = number;
  row_.score = texts[0];
  row_.time = texts[1];
  row_.segments.assign(texts.begin() + 2, texts.end());
  rows.take(row_);
}

std::size_t NdjsonRows::read_known(std::string_view text, std::int64_t number, RowReader& rows) {
  const std::size_t length = scanner_.scan_known(text);
  if (length != std::string_view::npos) take(scanner_.texts(), number, rows);
  return length;
}

void NdjsonRows::read_line(std::string_view line, std::int64_t number, RowReader& rows) {
  if (line.find_first_not_of(" \t\r") == std::string_view::npos) return;
  if (scanner_.scan(line)) return take(scanner_.texts(), number, rows);
  Problems problems;
  const auto response = codec::parse_value(line, {longest_line}, problems);
  if (!problems.empty() || response->map() == nullptr) return rows.refuse(Refusal::not_json, number, line);
  std::vector<std::string> texts;
  for (const std::string& path : paths_) texts.push_back(member_text(*response, path));
  take({texts.begin(), texts.end()}, number, rows);
}

std::int64_t NdjsonRows::read(std::string_view text, std::int64_t number, RowReader& rows) {
  const std::int64_t first = number;
  for (; !text.empty(); ++number) {
    std::size_t length = read_known(text, number, rows);
    if (length == std::string_view::npos) {
      length = std::min(text.find('\n'), text.size());
      read_line(text.substr(0, length), number, rows);
    }
    text.remove_prefix(std::min(length + 1, text.size()));
  }
  return number - first;
}

}  // namespace zeroten::table
