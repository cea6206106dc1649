// `zeroten serve`: the options, and what they mean.
#pragma once

#include <CLI/App.hpp>

namespace zeroten::cli {

/// Adds the subcommand. When it is the one that was called, `exit_code` is set after it ended: 0 fine, 1 a definition
/// or the database has problems, 2 misuse. `exit_code` must live as long as `app`.
void add_serve_command(CLI::App& app, int& exit_code);

}  // namespace zeroten::cli
