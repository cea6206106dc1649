#include "cli/score_command.h"

#include "tests/catch.h"
#include "tests/core/cli/captured.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;

namespace {

test::Outcome score(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "score");
  return test::run_command(cli::add_score_command, std::move(arguments));
}

std::string rows(int count, const std::string& row) {
  std::string text;
  for (int i = 0; i < count; ++i) text += row + "\n";
  return text;
}

}  // namespace

TEST_CASE("score prints the score with its interval, the categories, the distribution and the response rate") {
  const test::TempFolder folder;
  const std::string file =
      folder.write("a.csv", "score\n" + rows(60, "10") + rows(20, "8") + rows(20, "3") + rows(25, "NA"));
  const auto outcome = score({file});
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.out, has_text("NPS 40, 100 answers, 95 % sure: it is between 23 and 54."));
  CHECK_THAT(outcome.out, has_text("  promoters             60   60.0 %"));
  CHECK_THAT(outcome.out, has_text("  10            60  ████████████████████████████████████████"));
  CHECK_THAT(outcome.out, has_text("Asked 125, answered 100: response rate 80.0 %."));
  CHECK_THAT(outcome.err, has_text("125 rows: 100 valid, 25 without an answer, 0 refused"));
}

TEST_CASE("score shows periods and segments, and hides small ones") {
  const test::TempFolder folder;
  const std::string file =
      folder.write("a.csv", "score,date,land\n" + rows(40, "10,2026-01-05,NO") + rows(40, "2,2026-03-05,FI") +
                                rows(2, "5,2026-03-06,\x1B[31mDK") + rows(7, "9,2026-03-06,"));
  const auto outcome = score({file, "--period", "month", "--by", "land"});
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.out, has_text("2026-02                0     –"));
  CHECK_THAT(outcome.out, has_text("changed here"));
  CHECK_THAT(outcome.out, has_text("+118") || has_text("differs"));
  CHECK_THAT(outcome.out, has_text("not shown: too few answers"));
  CHECK_THAT(outcome.out, has_text("\\u001b[31mDK"));
  CHECK(outcome.out.find('\x1B') == std::string::npos);
}

TEST_CASE("tallies of two files merge to the report of both") {
  const test::TempFolder folder;
  const std::string header = "score,date\n";
  const std::string first = rows(30, "10,2026-01-05");
  const std::string second = rows(20, "0,2026-02-05") + rows(3, ",2026-02-05");
  const auto both = score({folder.write("both.csv", header + first + second), "--period", "month", "--json"});
  for (const auto& [name, text] : {std::pair{"1", first}, std::pair{"2", second}}) {
    const std::string file = folder.write(std::string(name) + ".csv", header + text);
    CHECK(score({file, "--period", "month", "--tally", folder.file(std::string(name) + ".tally")}).exit_code == 0);
  }
  const auto merged = score({"--merge", folder.file("2.tally"), folder.file("1.tally"), "--json"});
  CHECK(merged.exit_code == 0);
  CHECK(merged.out == both.out);
  const auto other = score({folder.file("1.csv"), "--period", "week", "--tally", folder.file("3.tally")});
  const auto mixed = score({"--merge", folder.file("1.tally"), folder.file("3.tally")});
  CHECK(mixed.exit_code == 1);
  CHECK_THAT(mixed.err, has_text("grouped in another way"));
}

TEST_CASE("refused rows are shown by line, and a file that gives no tally ends with 1") {
  const test::TempFolder folder;
  const auto outcome = score({folder.write("a.csv", "score\n9\nmany\n9\n9\n12\n9\n9\n")});
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.err, has_text("1 refused: words in place of a score"));
  CHECK_THAT(outcome.err, has_text("  line 3: \"many\""));
  CHECK_THAT(outcome.err, has_text("  line 6: \"12\""));
  CHECK(score({folder.file("none.csv")}).exit_code == 1);
  const auto scores = score({folder.write("b.csv", "nps\n-40\n35\n51\n9\n")});
  CHECK(scores.exit_code == 1);
  CHECK_THAT(scores.err, has_text("look like Net Promoter Scores"));
  CHECK(scores.out.empty());
  const auto empty = score({folder.write("c.csv", "score\nNA\n")});
  CHECK(empty.exit_code == 0);
  CHECK_THAT(empty.out, has_text("Nobody answered: there is no score."));
}

TEST_CASE("options that say nothing possible are misuse") {
  const test::TempFolder folder;
  const std::string file = folder.write("a.csv", "score,date\n9,2026-01-01\n");
  const auto complaint = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), file);
    const auto outcome = score(arguments);
    CHECK(outcome.exit_code == 2);
    return outcome.err;
  };
  CHECK_THAT(complaint({"--period", "year"}), has_text("day, week, month or quarter"));
  CHECK_THAT(complaint({"--period", "day", "--zone", "Mars/Base"}), has_text("Europe/Oslo"));
  CHECK_THAT(complaint({"--interval", "guess"}), has_text("adjusted_wald"));
  CHECK_THAT(complaint({"--column", "points=x"}), has_text("score=NAME"));
  CHECK_THAT(complaint({"--minimum", "2"}), has_text("never shown"));
}

TEST_CASE("satisfaction, effort and ratings are scored on their scales, and what is beyond them is refused by line") {
  const test::TempFolder folder;
  const std::string file =
      folder.write("a.csv", "csat,effort,taste\n" + rows(40, "5,7,1") + rows(10, "2,1,0") + "6,8,2\n");
  const auto csat = score({file, "--metric", "csat"});
  CHECK_THAT(csat.out, has_text("CSAT 80.0 % on a scale from 1 to 5, 50 answers"));
  CHECK_THAT(csat.err, has_text("line 52: \"6\""));
  CHECK_THAT(score({file, "--metric", "ces"}).out, has_text("CES 5.80 on a scale from 1 to 7, 50 answers"));
  const auto taste = score({file, "--metric", "rating", "--scale", "0-1", "--column", "score=taste", "--json"});
  CHECK_THAT(taste.out, has_text(R"("metric":"rating","level":0.95,"scale":{"lowest":0,"highest":1)"));
  CHECK_THAT(taste.out, has_text(R"("mean":0.8,)"));
  CHECK(score({file, "--metric", "rating"}).exit_code == 2);
}

TEST_CASE("counts merge only as the metric, and on the scale, that they were made with") {
  const test::TempFolder folder;
  const std::string file = folder.write("a.csv", "csat\n5\n7\n");
  const std::string counts = folder.file("a.tally");
  CHECK(score({file, "--metric", "csat", "--scale", "1-7", "--top", "6", "--tally", counts}).exit_code == 0);
  CHECK_THAT(score({"--merge", counts}).err, has_text("--metric csat"));
  CHECK_THAT(score({"--merge", counts, "--metric", "csat"}).err, has_text("beyond the scale from 1 to 5"));
  CHECK(score({"--merge", counts, "--metric", "csat", "--scale", "1-7", "--top", "6"}).exit_code == 0);
}

TEST_CASE("two months, two segments and a target are compared on demand") {
  const test::TempFolder folder;
  const std::string file = folder.write("a.csv", "score,date,Land\n" + rows(60, "10,2026-01-05,NO") +
                                                     rows(40, "2,2026-02-05,SE") + rows(9, "8,2026-02-07,NO"));
  const auto months = score({"--compare", "2026-01", "2026-02", file, "--target", "0"});
  CHECK(months.exit_code == 0);
  CHECK_THAT(months.out, has_text("2026-01: NPS 100, 60 answers; 2026-02: NPS -82, 49 answers."));
  CHECK_THAT(months.out, has_text("That is more than noise"));
  CHECK_THAT(months.out, has_text("That the score is over 0 is"));
  const auto lands = score({file, "--compare", "land=NO", "land=SE", "--json"});
  CHECK_THAT(lands.out, has_text(R"("comparison":{"from":{"part":"land=NO","n":69,)"));
  const auto none = score({file, "--compare", "2026-01", "2026-03"});
  CHECK(none.exit_code == 1);
  CHECK_THAT(none.err, has_text("nobody answered in 2026-03"));
  CHECK(score({file, "--compare", "2026-01", "x"}).exit_code == 2);
  CHECK(score({file, "--target", "140"}).exit_code == 2);
  CHECK(score({file, "--metric", "csat", "--target", "4"}).exit_code == 2);
  CHECK(score({file, "--metric", "csat", "--interval", "wald"}).exit_code == 2);
}

TEST_CASE("a report is written as comma-separated values on demand") {
  const test::TempFolder folder;
  const std::string file = folder.write("a.csv", "score,land\n" + rows(40, "10,NO") + rows(40, "0,SE"));
  const auto outcome = score({file, "--csv", "--by", "land"});
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.out, has_text("nps,,land,SE,40,-100.0,"));
  const std::string other = folder.write("b.csv", "csat\n5\n4\n");
  CHECK_THAT(score({other, "--csv", "--metric", "csat"}).out, has_text("csat,,,,2,100.0,"));
  CHECK(score({file, "--csv", "--json"}).exit_code == 2);
  CHECK(score({file, "--csv", "--target", "40"}).exit_code == 2);
}

TEST_CASE("a preview ends with 1 where the file could not be scored as it was asked for") {
  const test::TempFolder folder;
  const auto outcome = score({folder.write("a.csv", "Score,When\n9,2026-01-01\n"), "--preview"});
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.out, has_text("Score   the answers   9"));
  CHECK(outcome.out.find("NPS") == std::string::npos);
  CHECK(score({folder.write("b.csv", "a,b\n1,2\n"), "--preview"}).exit_code == 1);
  CHECK(score({folder.file("a.csv"), "--preview", "--period", "month"}).exit_code == 1);
  CHECK(score({folder.file("a.csv"), "--preview", "--merge"}).exit_code == 2);
}
