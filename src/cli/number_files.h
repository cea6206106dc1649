// Columns of numbers from the files of the command line.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace zeroten::cli {

/// A column for each of `names`, over all rows of all `files`; NaN where a row has no number. Nothing after saying why
/// on stderr.
std::optional<std::vector<std::vector<double>>> read_number_files(const std::vector<std::string>& files,
                                                                  const std::vector<std::string>& names);

}  // namespace zeroten::cli
