// `zeroten page`: a survey as one HTML file that needs no other.
#pragma once

#include <CLI/App.hpp>

namespace zeroten::cli {

/// Adds the subcommand. When it is the one that was called, `exit_code` is set: 0 the page was written, 1 the
/// definition has problems, 2 a file or folder is not there, or a language is not. `exit_code` must live as long as
/// `app`.
void add_page_command(CLI::App& app, int& exit_code);

}  // namespace zeroten::cli
