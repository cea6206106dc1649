#include "engine/reports.h"

#include "codec/grouped_tally_codec.h"
#include "tests/catch.h"

using namespace zeroten;

namespace {

/// Ten in Norway and forty in Finland on the first day, three in Denmark on the second.
std::string tally() {
  score::GroupedTally tally{{"nps", score::Period::day, "UTC", {"country"}}, {}};
  tally.groups[{0, {"NO"}}].add(10, 10);
  tally.groups[{0, {"FI"}}].add(0, 40);
  tally.groups[{1, {"DK"}}].add(8, 3);
  return codec::write_grouped_tally(tally);
}

engine::Reports opened() {
  engine::Reports reports;
  CHECK_THAT(reports.open(1, tally()), has_text(R"("n":53)") && has_text(R"(["FI","NO","DK"])"));
  return reports;
}

const std::string hidden = R"({"zeroten_report":1,"hidden":"small"})";

}  // namespace

TEST_CASE("a report is of the part that is asked for") {
  const engine::Reports reports = opened();
  CHECK_THAT(reports.report(1, "{}"), has_text(R"("n":53)") && has_text(R"("dimensions":[{"name":"country")"));
  CHECK_THAT(reports.report(1, R"({"period":"month","where":{"country":["FI"]}})"),
             has_text(R"("n":40,"nps":-100)") && has_text(R"("period":"month")"));
  CHECK_THAT(reports.report(1, R"({"from":"1970-02-01"})"), has_text(R"("n":0)"));
}

TEST_CASE("a part of few is hidden, and one that leaves few of the same days; days alone hide nobody") {
  const engine::Reports reports = opened();
  CHECK(reports.report(1, R"({"where":{"country":["DK"]}})") == hidden);
  CHECK(reports.report(1, R"({"where":{"country":["NO","FI"]}})") == hidden);
  CHECK_THAT(reports.report(1, R"({"to":"1970-01-01","where":{"country":["NO","FI"]}})"), has_text(R"("n":50)"));
  CHECK_THAT(reports.report(1, R"({"from":"1970-01-02"})"), has_text(R"("n":3)"));
  CHECK(reports.report(1, R"({"minimum":11,"where":{"country":["NO"]}})") == hidden);
}

TEST_CASE("what cannot be is a problem: no tally, another dimension, a text that is none") {
  engine::Reports reports = opened();
  CHECK_THAT(reports.report(2, "{}"), has_text("not_open"));
  CHECK_THAT(reports.report(1, R"({"where":{"city":["Oslo"]}})"), has_text("unknown_value"));
  CHECK_THAT(reports.report(1, "["), has_text(R"("problems")"));
  CHECK_THAT(reports.open(1, "{}"), has_text(R"("problems")"));
  CHECK_THAT(reports.report(1, "{}"), has_text(R"("n":53)"));
  reports.close(1);
  CHECK_THAT(reports.report(1, "{}"), has_text("not_open"));
}
