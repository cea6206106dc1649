#include "cli/key_drivers.h"

#include <filesystem>

#include "cli/score_command.h"
#include "tests/catch.h"
#include "tests/core/cli/captured.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;

namespace {

test::Outcome drive(const std::string& file, const std::string& columns) {
  return test::run_command(cli::add_score_command, {"score", file, "--drivers", columns});
}

std::string rows(int count) {
  std::string text = "nps,service,price,same\n";
  for (int i = 0; i < count; ++i) {
    text += std::to_string(i % 5 * 2) + "," + std::to_string(i % 5) + "," + std::to_string(i / 5 % 5) + ",1\n";
  }
  return text + "9,5,NA,1\n";
}

}  // namespace

TEST_CASE("what explains the answers is told by its part, over the rows that have all columns") {
  const test::TempFolder folder;
  const auto outcome = drive(folder.write("a.csv", rows(50)), "nps,price,service");
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.out, has_text("explain 100.0 % of the differences in nps, over 50 rows that have all of them"));
  CHECK_THAT(outcome.out, has_text("\n  service  100.0 %  ████") && has_text("\n  price      0.0 %  \n"));
}

TEST_CASE("too few rows, too few columns, and answers that are all the same are told of") {
  const test::TempFolder folder;
  const std::string file = folder.write("a.csv", rows(40));
  CHECK_THAT(drive(folder.write("b.csv", rows(20)), "nps,service").out,
             has_text("Only 21 rows have all of these columns"));
  CHECK_THAT(drive(file, "same,service").out, has_text("No drivers, since same is the same in all rows."));
  CHECK(drive(file, "nps,nothing").exit_code == 1);
  CHECK_THAT(drive(file, "nps").err, has_text("--drivers: say two columns or more"));
  CHECK_THAT(drive(file, "a,b,c,d,e,f,g,h,i,j,k,l,m,n").err, has_text("--drivers: at most 12 columns"));
}

TEST_CASE("what two questions explain of a retailer's score") {
  const std::string file = ZEROTEN_SOURCE_DIR "/../shared/data/garden_retailer_fr.csv";
  if (!std::filesystem::exists(file)) return;
  CHECK_THAT(drive(file, "nps,satisfaction,intention").out, has_text("of the differences in nps, over 13,"));
}
