#include "cli/weighted_score.h"

#include "cli/score_command.h"
#include "tests/catch.h"
#include "tests/core/cli/captured.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;

namespace {

test::Outcome weigh(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "score");
  return test::run_command(cli::add_score_command, std::move(arguments));
}

std::string times(int count, const std::string& row) {
  std::string text;
  for (int i = 0; i < count; ++i) text += row;
  return text;
}

}  // namespace

TEST_CASE("a weighted score has the effective number of answers, and refused weights by line") {
  const test::TempFolder folder;
  // 50 promoters of weight 1 and 50 detractors of weight 3: (50 − 150) / 200 = −50; n = 200² / (50 + 450) = 80.
  const std::string file =
      folder.write("a.csv", "score,w\n" + times(50, "10,1\n") + times(50, "0,3\n") + "9,0\n9,NaN\n9,-2\n");
  const auto outcome = weigh({file, "--weight", "w", "--column", "score=score"});
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.out,
             has_text("Weighted NPS -50, 100 answers, worth 80 of one weight, 95 % sure: it is between -67 and -30."));
  CHECK_THAT(outcome.err,
             has_text("3 refused: weights that are not numbers above 0\n  line 102: \"0\"\n  line 103: \"NaN\""));
  CHECK(weigh({file, "--weight", "w"}).exit_code == 2);
  CHECK(weigh({file, "--weight", "none", "--column", "score=score"}).exit_code == 1);
  CHECK(weigh({file, "--weight", "w", "--column", "score=score", "--json"}).exit_code == 2);
}

TEST_CASE("weights of nobody give no score") {
  const test::TempFolder folder;
  const auto outcome = weigh({folder.write("a.csv", "score,w\n,1\n"), "--weight", "w", "--column", "score=score"});
  CHECK_THAT(outcome.out, has_text("Nobody answered: there is no score."));
}
