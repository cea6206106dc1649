#include "cli/preview_lines.h"

#include <algorithm>
#include <ostream>

#include "base/utf8.h"
#include "cli/printable.h"
#include "cli/report_text.h"

namespace zeroten::cli {

namespace {

constexpr std::size_t longest_cell = 24;

std::string cell(const std::string& text) {
  const std::string line = one_line(text);
  return code_points(line) <= longest_cell ? line : std::string(utf8_prefix(line, longest_cell)) + "…";
}

std::string role_of(const table::Preview& preview, std::size_t place) {
  const auto& columns = preview.columns;
  if (!columns) return "";
  if (place == columns->score) return "the answers";
  if (columns->time && *columns->time == place) return "the time";
  const auto& segments = columns->segments;
  return std::find(segments.begin(), segments.end(), place) == segments.end() ? "" : "a segment";
}

std::string values_of(const table::Preview& preview, std::size_t place) {
  std::string values;
  for (const auto& row : preview.rows) {
    values += (values.empty() ? "" : " | ") + (place < row.size() ? cell(row[place]) : "");
  }
  return values;
}

}  // namespace

void print_preview(std::ostream& out, const std::string& file, const table::Reading& reading) {
  out << one_line(file) << '\n';
  for (const std::string& assumed : reading.assumed) out << "  " << one_line(assumed) << '\n';
  const table::Preview& preview = reading.preview;
  std::size_t width = 8;
  for (const std::string& name : preview.header) width = std::max(width, code_points(cell(name)) + 2);
  if (!preview.header.empty()) {
    out << '\n' << padded("column", width) << padded("taken for", 14) << "first values\n";
  }
  for (std::size_t place = 0; place < preview.header.size(); ++place) {
    out << padded(cell(preview.header[place]), width) << padded(role_of(preview, place), 14)
        << values_of(preview, place) << '\n';
  }
  if (!reading.complaint.empty()) out << "\nIt cannot be scored so: " << one_line(reading.complaint) << '\n';
  out << "\nNothing was scored.\n";
}

}  // namespace zeroten::cli
