#include "cli/store_access.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

#include "cli/exit_code.h"
#include "collector/open_store.h"

namespace zeroten::cli {

namespace {

bool knows(collector::Store& store, const std::string& survey) {
  const auto surveys = store.surveys();
  return std::any_of(surveys.begin(), surveys.end(), [&](const auto& known) { return known.id == survey; });
}

}  // namespace

void add_store_options(CLI::App& command, StoreOptions& options) {
  command.add_option("--store", options.store, "The collector's database: sqlite:FILE or postgresql://…")->required();
  command.add_option("--survey", options.survey, "The id of the survey")->required();
}

std::unique_ptr<collector::Store> open_for_command(const StoreOptions& options, int& exit_code) {
  if (!collector::is_store(options.store)) {
    std::cerr << "zeroten: --store must be sqlite:FILE or postgresql://…, not '" << options.store << "'\n";
    exit_code = misuse;
    return nullptr;
  }
  exit_code = input_has_problems;
  try {
    auto store = collector::open_store(options.store, collector::Missing::refuse);
    if (options.survey.empty() || knows(*store, options.survey)) return store;
    std::cerr << "zeroten: there is no survey '" << options.survey << "' in " << options.store << '\n';
  } catch (const collector::StoreError& error) {
    std::cerr << "zeroten: cannot use " << options.store << ": " << error.what() << '\n';
  }
  return nullptr;
}

int store_failed() {
  std::cerr << "zeroten: the database could not do it now; nothing was changed\n";
  return input_has_problems;
}

}  // namespace zeroten::cli
