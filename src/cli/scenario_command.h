// `zeroten scenario`: definitions with events and what is expected, run natively.
#pragma once

#include <CLI/App.hpp>

namespace zeroten::cli {

/// Adds the subcommand. When it is the one that was called, `exit_code` is set: 0 all passed, 1 some failed, 2 a file
/// that cannot be read. `exit_code` must live as long as `app`.
void add_scenario_command(CLI::App& app, int& exit_code);

}  // namespace zeroten::cli
