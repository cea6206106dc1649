// `zeroten import`: a survey of another system as a definition of ours.
#pragma once

#include <CLI/App.hpp>

namespace zeroten::cli {

/// Adds the subcommand. When it is the one that was called, `exit_code` is set: 0 imported (what was lost is listed), 1
/// the survey cannot be imported, 2 a file that cannot be read or written. `exit_code` must live as long as `app`.
void add_import_command(CLI::App& app, int& exit_code);

}  // namespace zeroten::cli
