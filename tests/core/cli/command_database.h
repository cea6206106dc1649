// A store for tests of the commands that look into one.
#pragma once

#include <string>
#include <vector>

#include "collector/sqlite_store.h"
#include "tests/core/cli/captured.h"
#include "tests/core/collector/temp_folder.h"

namespace zeroten::test {

/// A database that knows the survey "s".
struct CommandDatabase {
  CommandDatabase() { collector::SqliteStore(file).add_survey({"s", "r", "{}"}); }

  /// Runs the command `name`, which `add` adds, on this database.
  template <typename Add>
  Outcome run(Add add, const std::string& name, std::vector<std::string> arguments, const std::string& input) const {
    arguments.insert(arguments.begin(), name);
    arguments.insert(arguments.end(), {"--store", "sqlite:" + file});
    return run_command(add, arguments, input);
  }

  TempFolder folder;
  std::string file = folder.file("a.db");
};

}  // namespace zeroten::test
