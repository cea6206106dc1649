// `zeroten missing`: which responses of a device never arrived.
#pragma once

#include <CLI/App.hpp>

namespace zeroten::cli {

/// Adds the subcommand. When it is the one that was called, `exit_code` is set: 0 done, 1 the database cannot be used,
/// 2 misuse. `exit_code` must live as long as `app`.
void add_missing_command(CLI::App& app, int& exit_code);

}  // namespace zeroten::cli
