#include "cli/number_files.h"

#include <iostream>

#include "cli/printable.h"
#include "cli/refusal_lines.h"
#include "table/number_columns.h"

namespace zeroten::cli {

std::optional<std::vector<std::vector<double>>> read_number_files(const std::vector<std::string>& files,
                                                                  const std::vector<std::string>& names) {
  std::vector<std::vector<double>> columns(names.size());
  for (const std::string& file : files) {
    const table::NumberColumns read = table::read_number_columns(file, names);
    if (!read.complaint.empty()) {
      std::cerr << file << ": " << one_line(read.complaint) << '\n';
      return std::nullopt;
    }
    std::cerr << file << ": " << read.columns.front().size() << " rows\n";
    print_refusals(std::cerr, file, read.refusals);
    for (std::size_t i = 0; i < names.size(); ++i) {
      columns[i].insert(columns[i].end(), read.columns[i].begin(), read.columns[i].end());
    }
  }
  return columns;
}

}  // namespace zeroten::cli
