#include "cli/delete_command.h"

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
    return CommandDatabase::run(cli::add_delete_command, "delete", arguments, input);
  }
};

}  // namespace

TEST_CASE("delete takes one response, or all of a respondent, and says how many") {
  const Database database;
  const std::string id(32, 'a');
  {
    collector::SqliteStore store(database.file);
    collector::Record eva = test::record("e", 1);
    eva.respondent = "eva";
    test::submit(store, {test::record(id, 1), test::record("other", 1), eva});
  }
  CHECK(database.run({"--survey", "s", "--response", id}).out == "1 deleted\n");
  CHECK(database.run({"--survey", "s", "--response", id}).out == "0 deleted\n");
  CHECK(database.run({"--survey", "s", "--respondent", "eva"}).out == "1 deleted\n");
  const collector::SqliteDatabase left(database.file, collector::Access::read_only);
  CHECK(test::rows(left, "SELECT id FROM responses") == "other;");
}

TEST_CASE("delete never takes all of a survey by mistake") {
  const Database database;
  CHECK(database.run({"--survey", "s"}).exit_code == 2);
  CHECK(database.run({"--survey", "s", "--response", "all"}).exit_code == 2);
  CHECK(database.run({"--response", std::string(32, 'a')}).exit_code == 2);
}
