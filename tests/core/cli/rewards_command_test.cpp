#include "cli/rewards_command.h"

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
    return CommandDatabase::run(cli::add_rewards_command, "rewards", arguments, input);
  }
};

}  // namespace

TEST_CASE("rewards add loads codes, and says how many are new and how many are left") {
  const Database database;
  const auto first = database.run({"add", "gift", "-", "--survey", "s"}, "A\n  B\r\n\nB\n");
  CHECK(first.out == "2 added, 1 were there already\n2 of 2 left\n");
  CHECK(first.exit_code == 0);
  CHECK(database.run({"add", "gift", "-", "--survey", "s"}, "C").out == "1 added, 0 were there already\n3 of 3 left\n");
  CHECK(database.run({"list"}).out == "s gift: 3 of 3 left\n");
}

TEST_CASE("rewards refuses what it cannot use, says why, and adds nothing") {
  const Database database;
  CHECK(database.run({"add", "gift", "-"}).exit_code == 2);
  CHECK(database.run({"add", "two words", "-", "--survey", "s"}, "A").exit_code == 2);
  CHECK(database.run({"add", "gift", "/none/there", "--survey", "s"}).exit_code == 2);
  const auto unknown = database.run({"add", "gift", "-", "--survey", "t"}, "A");
  CHECK(unknown.exit_code == 1);
  CHECK_THAT(unknown.err, has_text("there is no survey 't'"));
  const auto wrong = database.run({"add", "gift", "-", "--survey", "s"}, "A\n\xff\n");
  CHECK(wrong.exit_code == 1);
  CHECK_THAT(wrong.err, has_text("-:2: a code is UTF-8"));
  CHECK(database.run({"list"}).out.empty());
}

TEST_CASE("a database that is not there is not made") {
  const test::TempFolder folder;
  const std::string file = folder.file("none.db");
  const auto outcome = test::run_command(cli::add_rewards_command, {"rewards", "list", "--store", "sqlite:" + file});
  CHECK(outcome.exit_code == 1);
  CHECK_THAT(outcome.err, has_text("there is no database"));
  CHECK_FALSE(std::filesystem::exists(file));
  CHECK(test::run_command(cli::add_rewards_command, {"rewards", "list", "--store", file}).exit_code == 2);
}
