#include "table/usual_segments.h"

#include <set>

namespace zeroten::table {

namespace {

constexpr std::size_t most_segments = 4;
constexpr std::size_t most_values = 12;
constexpr std::size_t longest_value = 40;  // bytes

bool is_number(const std::string& text) {
  return !text.empty() && text.find_first_not_of("0123456789.,-") == std::string::npos;
}

bool has_few_values(const Preview& preview, std::size_t place) {
  std::set<std::string> values;
  std::size_t numbers = 0;
  for (const auto& row : preview.rows) {
    if (place >= row.size()) continue;
    if (row[place].size() > longest_value || values.size() > most_values) return false;
    if (values.insert(row[place]).second && is_number(row[place])) ++numbers;
  }
  values.erase("");
  // Numbers are other answers, or ids.
  return values.size() >= 2 && values.size() <= most_values && numbers * 2 < values.size();
}

}  // namespace

std::vector<std::string> usual_segments(const Preview& preview) {
  std::vector<std::string> names;
  for (std::size_t place = 0; place < preview.header.size() && names.size() < most_segments; ++place) {
    const bool is_taken = preview.columns && (place == preview.columns->score ||
                                              (preview.columns->time && place == *preview.columns->time));
    if (!is_taken && has_few_values(preview, place)) names.push_back(preview.header[place]);
  }
  return names;
}

}  // namespace zeroten::table
