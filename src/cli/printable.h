// Texts of strangers, made safe for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace zeroten::cli {

/// `text` with control characters written as \u001b, so that a definition cannot move the cursor, recolour or retitle
/// the terminal that shows it. Line feeds stay.
std::string printable(std::string_view text);

/// The same with line feeds written as \u000a: one problem is one line.
std::string one_line(std::string_view text);

}  // namespace zeroten::cli
