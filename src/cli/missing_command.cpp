#include "cli/missing_command.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "cli/exit_code.h"
#include "cli/store_access.h"
#include "collector/missing_handler.h"

namespace zeroten::cli {

namespace {

using collector::NumberGap;

int list_missing(const StoreOptions& options) {
  int exit_code = fine;
  const auto store = open_for_command(options, exit_code);
  if (!store) return exit_code;
  const auto gaps = wait_for<std::vector<NumberGap>>(
      [&](auto done) { store->list_gaps(options.survey, collector::most_gaps + 1, done); });
  if (!gaps) return store_failed();
  int told = 0;
  for (const NumberGap& gap : *gaps) {
    if (told++ == collector::most_gaps) {
      std::cout << "and more\n";
      break;
    }
    std::cout << gap.device << ' ' << gap.first;
    if (gap.last > gap.first) std::cout << '-' << gap.last;
    std::cout << '\n';
  }
  return fine;
}

}  // namespace

void add_missing_command(CLI::App& app, int& exit_code) {
  const auto options = std::make_shared<StoreOptions>();
  CLI::App* command = app.add_subcommand("missing", "List the numbers of responses that never arrived, by device");
  add_store_options(*command, *options);
  command->callback([options, &exit_code] { exit_code = list_missing(*options); });
}

}  // namespace zeroten::cli
