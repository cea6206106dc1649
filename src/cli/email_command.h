// `zeroten email`: the scale of a survey for an e-mail.
#pragma once

#include <CLI/App.hpp>

namespace zeroten::cli {

/// Adds the subcommand. When it is the one that was called, `exit_code` is set: 0 fine, 1 the definition has problems
/// or does not begin with an nps question, 2 a file or a language is not there. `exit_code` must live as long as `app`.
void add_email_command(CLI::App& app, int& exit_code);

}  // namespace zeroten::cli
