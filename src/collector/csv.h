// Comma-separated values (RFC 4180) that a spreadsheet shows and does not run.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zeroten::collector {

/// `text` as one cell. A text that a spreadsheet would take for a formula gets a ' before it.
std::string csv_cell(std::string_view text);

/// The cells with commas between and CR LF behind.
std::string csv_row(const std::vector<std::string>& texts);

}  // namespace zeroten::collector
