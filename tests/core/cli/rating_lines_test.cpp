#include "cli/rating_lines.h"

#include <sstream>

#include "tests/catch.h"

using namespace zeroten;

namespace {

std::string lines(const score::GroupedTally& tally, const cli::ScoreMetric& metric) {
  std::ostringstream out;
  cli::print_rating_report(out, tally, score::rating_report(tally, {.scale = metric.scale}), {.metric = metric});
  return out.str();
}

const cli::ScoreMetric csat{"csat", false, score::csat_scale};
const cli::ScoreMetric ces{"ces", false, score::ces_scale};

}  // namespace

TEST_CASE("satisfaction is told as the share of the top box, effort as the mean, each with its interval") {
  score::GroupedTally tally{{"csat", std::nullopt, "", {}}, {}, 100, 0};
  tally.groups[{0, {}}].add(5, 60);
  tally.groups[{0, {}}].add(3, 40);
  const std::string text = lines(tally, csat);
  CHECK_THAT(text,
             has_text("CSAT 60.0 % on a scale from 1 to 5, 100 answers, 95 % sure: it is from 50.2 % to 69.1 %."));
  CHECK_THAT(text, has_text("mean                          4.20  4.00 to 4.40"));
  CHECK_THAT(text, has_text("bottom box, 1 to 2           0.0 %"));
  CHECK_THAT(text, has_text("Asked 200, answered 100: response rate 50.0 %."));
  CHECK_THAT(lines(tally, ces),
             has_text("CES 4.20 on a scale from 1 to 7, 100 answers, 95 % sure: it is from 4.00 to"));
}

TEST_CASE("ratings of periods and segments stand in tables, small segments without numbers") {
  score::GroupedTally tally{{"rating", score::Period::month, "UTC", {"land"}}, {}, 0, 0};
  tally.groups[{0, {"NO"}}].add(5, 40);
  tally.groups[{59, {"\x1B[31mDK"}}].add(1, 6);
  tally.groups[{59, {"FI"}}].add(2, 1);
  const std::string text = lines(tally, {"rating", false, {1, 5, 1, 5}});
  CHECK_THAT(text, has_text("1970-02                0         –"));
  CHECK_THAT(text, has_text("FI             not shown: too few answers"));
  CHECK_THAT(text, has_text("not shown: a smaller group would follow from it"));
  CHECK(text.find('\x1B') == std::string::npos);
}

TEST_CASE("nobody rated: there is no rating") {
  CHECK_THAT(lines({{"csat", std::nullopt, "", {}}, {}, 0, 0}, csat), has_text("Nobody answered: there is no rating."));
}
