#include "cli/rewards_command.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <sstream>

#include "base/id.h"
#include "base/utf8.h"
#include "cli/exit_code.h"
#include "cli/file_text.h"
#include "cli/store_access.h"

namespace zeroten::cli {

namespace {

using collector::RewardPool;

constexpr std::size_t longest_code = 200;  // bytes

struct RewardsOptions {
  StoreOptions where;
  std::string pool;
  std::string file;
};

/// One code a line; white space around it and empty lines do not count. Nothing, and a line on stderr, if one is wrong.
std::optional<std::vector<std::string>> read_codes(const std::string& file, const std::string& text) {
  std::vector<std::string> codes;
  std::istringstream lines(text);
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    const auto begin = line.find_first_not_of(" \t\r");
    if (begin == std::string::npos) continue;
    std::string code = line.substr(begin, line.find_last_not_of(" \t\r") - begin + 1);
    if (code.size() > longest_code || first_invalid_utf8(code)) {
      std::cerr << file << ':' << number << ": a code is UTF-8 of at most " << longest_code << " bytes\n";
      return std::nullopt;
    }
    codes.push_back(std::move(code));
  }
  return codes;
}

std::optional<std::vector<RewardPool>> pools_of(collector::Store& store, const std::string& survey) {
  return wait_for<std::vector<RewardPool>>([&](auto done) { store.list_pools(survey, done); });
}

int add(const RewardsOptions& options) {
  std::string reason;
  const auto text = read_file(options.file, reason);
  if (!text) {
    std::cerr << "zeroten rewards: " << options.file << " cannot be read: " << reason << '\n';
    return misuse;
  }
  if (!is_id(options.pool)) {
    std::cerr << "zeroten rewards: '" << options.pool << "' is no name of a pool: letters, digits, - and _\n";
    return misuse;
  }
  const auto codes = read_codes(options.file, *text);
  if (!codes) return input_has_problems;
  int exit_code = fine;
  const auto store = open_for_command(options.where, exit_code);
  if (!store) return exit_code;
  const auto added = wait_for<std::int64_t>(
      [&](auto done) { return store->add_codes(options.where.survey, options.pool, *codes, done); });
  const auto pools = added ? pools_of(*store, options.where.survey) : std::nullopt;
  if (!pools) return store_failed();
  std::cout << *added << " added, " << static_cast<std::int64_t>(codes->size()) - *added << " were there already\n";
  for (const RewardPool& pool : *pools) {
    if (pool.pool == options.pool) std::cout << pool.left << " of " << pool.codes << " left\n";
  }
  return fine;
}

int list(const RewardsOptions& options) {
  int exit_code = fine;
  const auto store = open_for_command(options.where, exit_code);
  if (!store) return exit_code;
  const auto pools = pools_of(*store, options.where.survey);
  if (!pools) return store_failed();
  for (const RewardPool& pool : *pools) {
    std::cout << pool.survey << ' ' << pool.pool << ": " << pool.left << " of " << pool.codes << " left\n";
  }
  return fine;
}

}  // namespace

void add_rewards_command(CLI::App& app, int& exit_code) {
  const auto options = std::make_shared<RewardsOptions>();
  CLI::App* command = app.add_subcommand("rewards", "The reward codes that a collector gives out");
  command->require_subcommand(1);
  CLI::App* adding = command->add_subcommand("add", "Add codes to a pool, and say how many are left");
  adding->add_option("POOL", options->pool, "The pool, as the definition names it")->required();
  adding->add_option("FILE", options->file, "One code a line; - is standard input")->required();
  add_store_options(*adding, options->where);
  adding->callback([options, &exit_code] { exit_code = add(*options); });
  CLI::App* listing = command->add_subcommand("list", "Say how many codes each pool has left");
  add_store_options(*listing, options->where);
  listing->get_option("--survey")->required(false);
  listing->callback([options, &exit_code] { exit_code = list(*options); });
}

}  // namespace zeroten::cli
