// `zeroten backup`.
#pragma once

#include <CLI/App.hpp>

namespace zeroten::cli {

/// Adds the command `backup`, which copies a collector's database while it runs. Where it is the one that was called,
/// `exit_code` is set after it ended: 0 fine, 1 the copy could not be made, 2 misuse. `exit_code` must live as long as
/// `app`.
void add_backup_command(CLI::App& app, int& exit_code);

}  // namespace zeroten::cli
