#include "collector/csv.h"

namespace zeroten::collector {

namespace {

bool looks_like_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
}

}  // namespace

std::string csv_cell(std::string_view text) {
  std::string cell(looks_like_formula(text) ? "'" : "");
  cell += text;
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char character : cell) {
    if (character == '"') quoted += '"';
    quoted += character;
  }
  return quoted + '"';
}

std::string csv_row(const std::vector<std::string>& texts) {
  std::string row;
  std::string_view comma;
  for (const std::string& text : texts) {
    row += comma;
    row += csv_cell(text);
    comma = ",";
  }
  return row + "\r\n";
}

}  // namespace zeroten::collector
