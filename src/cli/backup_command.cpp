#include "cli/backup_command.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <memory>

#include "cli/exit_code.h"
#include "collector/open_store.h"
#include "collector/sqlite_backup.h"

namespace zeroten::cli {

namespace {

struct BackupOptions {
  std::string store;
  std::string output;
  bool force = false;
};

int refuse_backup(const std::string& what) {
  std::cerr << "zeroten backup: " << what << '\n';
  return misuse;
}

/// `address` without the password in it, which does not belong on a screen.
std::string without_password(std::string address) {
  const auto user = address.find("://") + 3;
  const auto at = address.find('@', user);
  const auto colon = address.find(':', user);
  if (at != std::string::npos && colon < at && address.find('/', user) > at) address.erase(colon, at - colon);
  return address;
}

/// Accepts what --store of the other commands takes, and the bare name of a file.
std::string file_of(const std::string& store) {
  return collector::is_store(store) ? collector::store_file(store) : store;
}

/// Why `to` cannot be written; empty if it can.
std::string objection(const BackupOptions& options, const std::string& from) {
  std::error_code ignored;
  namespace fs = std::filesystem;
  if (!fs::exists(from, ignored)) return "there is no database " + from;
  if (fs::equivalent(from, options.output, ignored)) return options.output + " is the database itself";
  if (fs::exists(options.output, ignored) && !options.force) {
    return options.output + " is there already. Name another file, or say --force to replace it";
  }
  // SQLite would take that for the log of the copy.
  if (fs::exists(options.output + "-wal", ignored)) {
    return options.output + "-wal is there, so a program may have " + options.output + " open. Name another file";
  }
  return {};
}

int make_backup(const BackupOptions& options) {
  const std::string from = file_of(options.store);
  if (from.empty()) {
    return refuse_backup("this copies SQLite files. For PostgreSQL: pg_dump --schema=zeroten --format=custom --file='" +
                         options.output + "' --dbname='" + without_password(options.store) + "'");
  }
  const std::string why_not = objection(options, from);
  if (!why_not.empty()) return refuse_backup(why_not);
  try {
    collector::back_up(from, options.output);
  } catch (const collector::StoreError& error) {
    std::cerr << "zeroten backup: cannot copy " << from << " to " << options.output << ": " << error.what() << '\n';
    return input_has_problems;
  }
  return fine;
}

}  // namespace

void add_backup_command(CLI::App& app, int& exit_code) {
  const auto options = std::make_shared<BackupOptions>();
  CLI::App* command = app.add_subcommand("backup", "Copy a collector's database, also while the collector runs");
  command->add_option("--store", options->store, "The collector's database: sqlite:FILE or FILE")->required();
  command->add_option("-o,--output", options->output, "The file to write")->type_name("FILE")->required();
  command->add_flag("--force", options->force, "Replace the file if it is there");
  command->callback([options, &exit_code] { exit_code = make_backup(*options); });
}

}  // namespace zeroten::cli
