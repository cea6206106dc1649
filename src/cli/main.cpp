// The command line: `zeroten --help` lists its commands.
#include <CLI/CLI.hpp>

#include "cli/backup_command.h"
#include "cli/conflicts_command.h"
#include "cli/conformance_command.h"
#include "cli/delete_command.h"
#include "cli/email_command.h"
#include "cli/exit_code.h"
#include "cli/import_command.h"
#include "cli/lint_command.h"
#include "cli/missing_command.h"
#include "cli/page_command.h"
#include "cli/rewards_command.h"
#include "cli/run_command.h"
#include "cli/scenario_command.h"
#include "cli/score_command.h"
#include "cli/serve_command.h"
#include "cli/token_command.h"

int main(int argc, char** argv) {
  using namespace zeroten::cli;
  CLI::App app("zeroten: surveys that ask the Net Promoter question, and an honest score");
  app.set_version_flag("--version", ZEROTEN_VERSION);
  app.require_subcommand(1);
  int exit_code = fine;
  add_backup_command(app, exit_code);
  add_conflicts_command(app, exit_code);
  add_conformance_command(app, exit_code);
  add_delete_command(app, exit_code);
  add_email_command(app, exit_code);
  add_import_command(app, exit_code);
  add_lint_command(app, exit_code);
  add_missing_command(app, exit_code);
  add_page_command(app, exit_code);
  add_rewards_command(app, exit_code);
  add_run_command(app, exit_code);
  add_scenario_command(app, exit_code);
  add_score_command(app, exit_code);
  add_serve_command(app, exit_code);
  add_token_command(app, exit_code);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // Help and version are "errors" that end well.
    return app.exit(error) == 0 ? fine : misuse;
  }
  return exit_code;
}
