// `zeroten run`: a survey in the terminal.
#pragma once

#include <CLI/App.hpp>

namespace zeroten::cli {

/// Adds the subcommand. When it is the one that was called, `exit_code` is set: 0 fine, 1 the definition has problems,
/// 2 it cannot be read or the language is no tag. `exit_code` must live as long as `app`.
void add_run_command(CLI::App& app, int& exit_code);

}  // namespace zeroten::cli
