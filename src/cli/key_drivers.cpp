// Compiled alone: it has names that files beside it have, too.
#include "cli/key_drivers.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include "cli/exit_code.h"
#include "cli/number_files.h"
#include "cli/printable.h"
#include "cli/report_text.h"
#include "score/drivers.h"

namespace zeroten::cli {

namespace {

constexpr double widest_bar = 40;

std::int64_t complete_rows(const std::vector<std::vector<double>>& columns) {
  std::int64_t count = 0;
  for (std::size_t row = 0; row < columns.front().size(); ++row) {
    const auto has_row = [row](const std::vector<double>& column) { return !std::isnan(column[row]); };
    count += std::all_of(columns.begin(), columns.end(), has_row) ? 1 : 0;
  }
  return count;
}

void print_drivers(std::ostream& out, const std::vector<std::string>& names, const score::Drivers& found) {
  out << "The other columns explain " << percent(found.r_squared) << " of the differences in "
      << one_line(names.front()) << ", over " << with_commas(found.n) << " rows that have all of them. Of that:\n";
  std::vector<std::pair<double, std::string>> parts;
  std::size_t width = 0;
  for (std::size_t i = 0; i < found.shares.size(); ++i) {
    parts.emplace_back(found.r_squared > 0 ? found.shares[i] / found.r_squared : 0, one_line(names[i + 1]));
    width = std::max(width, parts.back().second.size());
  }
  std::stable_sort(parts.begin(), parts.end(),
                   [](const auto& left, const auto& right) { return left.first > right.first; });
  for (const auto& [part, name] : parts) {
    out << "  " << padded(name, width) << right_aligned(percent(part), 9) << "  ";
    for (double bar = 0.5; bar < part * widest_bar; ++bar) out << "█";
    out << '\n';
  }
}

}  // namespace

int key_drivers(const ScoreOptions& options) {
  const auto columns = read_number_files(options.files, options.drivers);
  if (!columns) return input_has_problems;
  const std::int64_t n = complete_rows(*columns);
  const std::vector<std::vector<double>> drivers(columns->begin() + 1, columns->end());
  const bool is_enough = n >= std::max(options.minimum, score::least_driver_rows(drivers.size()));
  const auto found = is_enough ? score::drivers(columns->front(), drivers) : std::nullopt;
  if (found) {
    print_drivers(std::cout, options.drivers, *found);
  } else if (!is_enough) {
    std::cout << "Only " << with_commas(n) << " rows have all of these columns: too few to tell. It takes "
              << with_commas(score::least_driver_rows(drivers.size())) << ".\n";
  } else {
    std::cout << "No drivers, since " << one_line(options.drivers.front()) << " is the same in all rows.\n";
  }
  std::cout << std::flush;
  return std::cout ? fine : input_has_problems;
}

}  // namespace zeroten::cli
