#include "cli/conflicts_command.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "cli/exit_code.h"
#include "cli/store_access.h"
#include "collector/aside_export.h"

namespace zeroten::cli {

namespace {

constexpr int page_size = 100;

int list_conflicts(const StoreOptions& options) {
  int exit_code = fine;
  const auto store = open_for_command(options, exit_code);
  if (!store) return exit_code;
  collector::AsideKey last;
  while (true) {
    const auto page = wait_for<std::vector<collector::StoredAside>>(
        [&](auto done) { store->list_asides(options.survey, last, page_size, done); });
    if (!page) return store_failed();
    if (page->empty()) return fine;
    std::cout << collector::aside_lines(*page);
    last = page->back().key;
  }
}

}  // namespace

void add_conflicts_command(CLI::App& app, int& exit_code) {
  const auto options = std::make_shared<StoreOptions>();
  CLI::App* command = app.add_subcommand("conflicts", "List responses that were kept aside, a JSON object a line");
  add_store_options(*command, *options);
  command->callback([options, &exit_code] { exit_code = list_conflicts(*options); });
}

}  // namespace zeroten::cli
