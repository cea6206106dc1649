// Which column of a file is what: as it was asked for, or by the names that exports give them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeroten::table {

/// What somebody said of a file, by the names of its columns; what is empty is looked for.
struct ColumnNames {
  std::string score;
  std::string time;
  std::vector<std::string> segments;
};

struct Columns {
  std::size_t score = 0;
  std::optional<std::size_t> time;
  std::vector<std::size_t> segments;
  /// What stands in the way, with the columns that there are; empty if nothing does.
  std::string complaint;
};

/// Names are compared without case and without anything but letters and digits. A time is looked for only if
/// `needs_time`. Answers of another metric than nps and enps ("csat") are looked for by its name, then by names that
/// any question has.
Columns find_columns(const std::vector<std::string>& header, const ColumnNames& wanted, bool needs_time,
                     std::string_view metric = "nps");

}  // namespace zeroten::table
