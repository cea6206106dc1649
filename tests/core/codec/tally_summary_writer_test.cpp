#include "codec/tally_summary_writer.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("a tally says what there is to ask for: days, and values with the most answers first") {
  score::GroupedTally tally{{"nps", score::Period::month, "Europe/Oslo", {"channel"}}, {}};
  tally.groups[{*score::day("2026-01-01"), {"email"}}].add(9, 2);
  tally.groups[{*score::day("2026-02-01"), {"popover"}}].add(9, 3);
  tally.groups[{*score::day("2026-02-01"), {""}}].add(9, 1);
  CHECK(codec::write_tally_summary(tally) ==
        R"({"n":6,"period":"month","zone":"Europe/Oslo","first":"2026-01-01","last":"2026-02-28",)"
        R"("dimensions":[{"name":"channel","values":["popover","email",""]}]})");
}

TEST_CASE("a tally of nobody, or without time, says no days; of many values the largest are said") {
  CHECK(codec::write_tally_summary({{"nps", score::Period::day, "UTC", {}}, {}}) == R"({"n":0,"dimensions":[]})");
  score::GroupedTally many{{"nps", std::nullopt, "", {"agent"}}, {}};
  for (int i = 0; i < 300; ++i) many.groups[{0, {std::to_string(1000 + i)}}].add(5, i + 1);
  const std::string text = codec::write_tally_summary(many);
  CHECK_THAT(text, has_text(R"("values":["1299",)") && has_text(R"("1100"])") && !has_text(R"("1099")"));
}
