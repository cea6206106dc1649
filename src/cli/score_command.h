// zeroten score: the Net Promoter Score of files of responses.
#pragma once

namespace CLI {
class App;
}

namespace zeroten::cli {

/// docs/score.md has the options. Ends with 1 where a file gives no tally, after saying why; refused rows are counted
/// and shown, and do not end it.
void add_score_command(CLI::App& app, int& exit_code);

}  // namespace zeroten::cli
