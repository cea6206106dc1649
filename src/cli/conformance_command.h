// `zeroten conformance`: vectors of the condition language, run natively.
#pragma once

#include <CLI/App.hpp>

namespace zeroten::cli {

/// Adds the subcommand. When it is the one that was called, `exit_code` is set: 0 all passed, 1 some failed, 2 a folder
/// or file that cannot be read. `exit_code` must live as long as `app`.
void add_conformance_command(CLI::App& app, int& exit_code);

}  // namespace zeroten::cli
