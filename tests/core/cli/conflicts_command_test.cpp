#include "cli/conflicts_command.h"

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
    return CommandDatabase::run(cli::add_conflicts_command, "conflicts", arguments, input);
  }
};

}  // namespace

TEST_CASE("conflicts lists what was kept aside, all of it") {
  const Database database;
  CHECK(database.run({"--survey", "s"}).out.empty());
  {
    collector::SqliteStore store(database.file);
    for (int number = 0; number < 150; ++number) {
      collector::Record refused = test::record(std::to_string(number), 1, "{}");
      refused.problems = "[{\"code\":\"off_path\"}]";
      test::submit(store, {refused});
    }
  }
  const auto outcome = database.run({"--survey", "s"});
  CHECK(outcome.exit_code == 0);
  CHECK(std::count(outcome.out.begin(), outcome.out.end(), '\n') == 150);
  CHECK_THAT(outcome.out, has_text(R"("result":"rejected","problems":[{"code":"off_path"}],"response":{}})"));
}
