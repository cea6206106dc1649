#include "cli/missing_command.h"

#include "collector/sqlite_store.h"
#include "tests/catch.h"
#include "tests/core/cli/captured.h"
#include "tests/core/cli/command_database.h"
#include "tests/core/collector/asking.h"
#include "tests/core/collector/records.h"

using namespace zeroten;

namespace {

struct Database : test::CommandDatabase {
  test::Outcome run(const std::vector<std::string>& arguments, const std::string& input = "") const {
    return CommandDatabase::run(cli::add_missing_command, "missing", arguments, input);
  }
};

}  // namespace

TEST_CASE("missing lists the numbers that never arrived") {
  const Database database;
  {
    collector::SqliteStore store(database.file);
    for (const int number : {2, 6}) {
      collector::Record record = test::record(std::to_string(number), 1);
      record.device = "d";
      record.number = number;
      test::submit(store, {record});
    }
  }
  const auto outcome = database.run({"--survey", "s"});
  CHECK(outcome.out == "d 1\nd 3-5\n");
  CHECK(outcome.exit_code == 0);
  CHECK(database.run({"--survey", "t"}).exit_code == 1);
  CHECK(database.run({}).exit_code == 2);
}
