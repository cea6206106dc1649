#include "cli/delete_command.h"

#include <CLI/CLI.hpp>
#include <chrono>
#include <iostream>
#include <memory>

#include "base/id.h"
#include "cli/exit_code.h"
#include "cli/store_access.h"

namespace zeroten::cli {

namespace {

struct DeleteOptions {
  StoreOptions where;
  std::string response;
  std::string respondent;
};

std::int64_t wall_clock() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

int erase(const DeleteOptions& options) {
  if (!options.response.empty() && !is_hex_128(options.response)) {
    std::cerr << "zeroten delete: the id of a response is 32 hexadecimal digits, not '" << options.response << "'\n";
    return misuse;
  }
  int exit_code = fine;
  const auto store = open_for_command(options.where, exit_code);
  if (!store) return exit_code;
  const collector::Selection which{
      .survey = options.where.survey, .id = options.response, .respondent = options.respondent};
  std::int64_t erased = 0;
  while (true) {
    const auto count = wait_for<std::int64_t>([&](auto done) { return store->erase(which, wall_clock(), done); });
    if (!count) return store_failed();
    erased += *count;
    if (*count < collector::most_erased) break;
  }
  std::cout << erased << " deleted\n";
  return fine;
}

}  // namespace

void add_delete_command(CLI::App& app, int& exit_code) {
  const auto options = std::make_shared<DeleteOptions>();
  CLI::App* command = app.add_subcommand("delete", "Delete responses for good; late copies do not come back");
  add_store_options(*command, options->where);
  CLI::Option_group* which = command->add_option_group("which");
  which->add_option("--response", options->response, "The id of one response");
  which->add_option("--respondent", options->respondent, "All responses of this respondent");
  which->require_option(1);
  command->callback([options, &exit_code] { exit_code = erase(*options); });
}

}  // namespace zeroten::cli
