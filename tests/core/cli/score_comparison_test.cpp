#include "cli/score_comparison.h"

#include "tests/catch.h"

using namespace zeroten;

namespace {

score::GroupedTally tally() {
  score::GroupedTally made{{"nps", score::Period::month, "UTC", {"Land"}}, {}, 0, 0};
  made.groups[{0, {"NO"}}].add(10, 50);
  made.groups[{0, {"SE"}}].add(0, 50);
  made.groups[{31, {"NO"}}].add(0, 50);
  made.groups[{31, {"DK"}}].add(0, 2);
  return made;
}

std::string complaint_of(const std::string& from, const std::string& to) {
  std::string complaint;
  const auto words = cli::compare_words({from, to}, complaint);
  if (words) CHECK_FALSE(cli::compared(*words, tally(), "Land", {}, complaint));
  return complaint;
}

}  // namespace

TEST_CASE("two periods or two segments of a tally are compared") {
  std::string complaint;
  const auto months = cli::compare_words({"1970-01", "1970-02"}, complaint);
  const auto by_month = cli::compared(*months, tally(), "", {}, complaint);
  REQUIRE(by_month);
  CHECK(by_month->before.n() == 100);
  CHECK(by_month->after.n() == 52);
  CHECK(by_month->to == "1970-02");
  score::GroupedTally two = tally();
  two.groups.erase({31, {"DK"}});
  const auto lands = cli::compare_words({"land=NO", "land=SE"}, complaint);
  CHECK(cli::compared(*lands, two, "Land", {}, complaint)->comparison.difference == -100);
}

TEST_CASE("what cannot be compared is answered with why") {
  CHECK_THAT(complaint_of("last month", "2026-01"), has_text("2026-01 2026-02"));
  CHECK_THAT(complaint_of("2026-01", "2026-Q1"), has_text("one length"));
  CHECK_THAT(complaint_of("2026-01", "2026-01"), has_text("both are"));
  CHECK_THAT(complaint_of("land=NO", "plan=pro"), has_text("one column"));
  CHECK_THAT(complaint_of("land=NO", "land=NO"), has_text("both are"));
  CHECK_THAT(complaint_of("=NO", "=SE"), has_text("country=NO"));
  CHECK_THAT(complaint_of("1970-01", "1970-03"), has_text("nobody answered in 1970-03"));
  CHECK_THAT(complaint_of("1970-W01", "1970-W02"), has_text("not by week"));
  CHECK_THAT(complaint_of("land=NO", "land=FI"), has_text("'land=FI' has no answers"));
  CHECK_THAT(complaint_of("land=NO", "land=DK"), has_text("not shown"));
}
