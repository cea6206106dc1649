// `zeroten lint`: what is wrong with definitions, before anybody is asked.
#pragma once

#include <CLI/App.hpp>

namespace zeroten::cli {

/// Adds the subcommand. When it is the one that was called, `exit_code` is set: 0 no errors (warnings may be), 1
/// errors, 2 a file that cannot be read. `exit_code` must live as long as `app`.
void add_lint_command(CLI::App& app, int& exit_code);

}  // namespace zeroten::cli
