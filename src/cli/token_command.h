// `zeroten token`.
#pragma once

#include <CLI/App.hpp>

namespace zeroten::cli {

/// Adds the command `token`, which prints a respondent token. Where it is the one that was called, `exit_code` is set
/// after it ended: 0 fine, 1 there are no random numbers, 2 misuse. `exit_code` must live as long as `app`.
void add_token_command(CLI::App& app, int& exit_code);

}  // namespace zeroten::cli
