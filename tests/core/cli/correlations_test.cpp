#include "cli/correlations.h"

#include <filesystem>

#include "cli/score_command.h"
#include "tests/catch.h"
#include "tests/core/cli/captured.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;

namespace {

test::Outcome correlate(const std::string& file, const std::string& columns) {
  return test::run_command(cli::add_score_command, {"score", file, "--correlate", columns});
}

}  // namespace

TEST_CASE("each two of the columns are correlated in three ways, over the rows that have both") {
  const test::TempFolder folder;
  const std::string file =
      folder.write("a.csv", "x,y,z,same\n1,2,9,1\n2,4,7,1\n3,6,8,1\n4,8,3,1\n5,10,2,1\nNA,1,1,1\nhm,1,1,1\n");
  const auto outcome = correlate(file, "x,y,z,same");
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.out, has_text("x and y: 5 rows with both\n  Kendall's tau-b  1.00\n"));
  CHECK_THAT(outcome.out, has_text("x and z: 5 rows with both\n  Kendall's tau-b  -0.80\n  Spearman         -0.90"));
  CHECK_THAT(outcome.out, has_text("x and same: no correlation, since one is the same"));
  CHECK_THAT(outcome.err, has_text("1 refused: words in place of a number\n  line 8: \"hm\""));
}

TEST_CASE("columns that are not there, or only one, are not correlated") {
  const test::TempFolder folder;
  const std::string file = folder.write("a.csv", "x,y\n1,2\n3,4\n");
  CHECK(correlate(file, "x,w").exit_code == 1);
  CHECK(correlate(file, "x").exit_code == 2);
  CHECK_THAT(correlate(file, "x,y").out, has_text("too few rows have both"));
}

TEST_CASE("the three questions of a retailer's customers go together") {
  const std::string file = ZEROTEN_SOURCE_DIR "/../shared/data/garden_retailer_fr.csv";
  if (!std::filesystem::exists(file)) return;
  const auto outcome = correlate(file, "nps,satisfaction,intention");
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.out, has_text("nps and satisfaction: 13,"));
  CHECK_THAT(outcome.out, has_text("satisfaction and intention: 13,"));
}
