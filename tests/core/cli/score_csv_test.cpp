#include "cli/score_csv.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("a report as comma-separated values has a row for all, for each period and for each segment") {
  score::GroupedTally tally{{"nps", score::Period::month, "UTC", {"land"}}, {}, 0, 0};
  tally.groups[{0, {"NO"}}].add(10, 40);
  tally.groups[{59, {"=1+1, \"x\""}}].add(0, 40);
  const std::string csv = cli::score_csv(tally, report(tally), 0.95);
  CHECK(
      csv.starts_with("metric,period,segment,value,n,score,low,high,level,thin,hidden\r\n"
                      "nps,,,,80,0.0,-21."));
  CHECK_THAT(csv, has_text("nps,1970-01,,,40,100.0,"));
  CHECK_THAT(csv, has_text("nps,1970-02,,,0,,,,0.95,1,\r\n"));
  CHECK_THAT(csv, has_text("nps,,land,\"'=1+1, \"\"x\"\"\",40,-100.0,-100.0,"));
}

TEST_CASE("of a hidden segment the row has its name and why, and no number") {
  score::GroupedTally tally{{"nps", std::nullopt, "", {"@land"}}, {}, 0, 0};
  tally.groups[{0, {"NO"}}].add(10, 40);
  tally.groups[{0, {"-DK"}}].add(0, 2);
  const std::string csv = cli::score_csv(tally, report(tally), 0.9);
  CHECK_THAT(csv, has_text("nps,,'@land,'-DK,,,,,0.9,,small\r\n"));
  CHECK_THAT(csv, has_text("nps,,'@land,NO,,,,,0.9,,complement\r\n"));
}

TEST_CASE("satisfaction is a percentage in comma-separated values, other ratings are means") {
  score::GroupedTally tally{{"csat", std::nullopt, "", {}}, {}, 0, 0};
  tally.groups[{0, {}}].add(5, 40);
  tally.groups[{0, {}}].add(2, 10);
  const auto made = rating_report(tally, {});
  CHECK_THAT(cli::rating_csv(tally, made, {"csat", false, score::csat_scale}, 0.95),
             has_text("csat,,,,50,80.0,66.96") && has_text(",88.75"));
  CHECK_THAT(cli::rating_csv(tally, made, {"rating", false, score::csat_scale}, 0.95), has_text(",50,4.4,4.05"));
}
