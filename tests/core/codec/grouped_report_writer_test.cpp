#include "codec/grouped_report_writer.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("a report as JSON has what is shown, and of hidden segments only that they are hidden") {
  score::GroupedTally tally{{"nps", score::Period::month, "UTC", {"land"}}, {}, 1, 0};
  tally.groups[{0, {"NO"}}].add(10, 40);
  tally.groups[{0, {"FI"}}].add(0, 1);
  tally.groups[{0, {"DK"}}].add(5, 9);
  const score::ReportSettings settings;
  const std::string json = codec::write_grouped_report(tally, report(tally, settings), settings);
  CHECK_THAT(
      json,
      has_text(R"({"zeroten_report":1,"metric":"nps","zone":"UTC","level":0.95,"method":"adjusted_wald","missing":1)"));
  CHECK_THAT(json, has_text(R"("total":{"n":50,"nps":60.0,"rounded":60)") ||
                       has_text(R"("total":{"n":50,"nps":60,"rounded":60)"));
  CHECK_THAT(json, has_text(R"("periods":[{"first":"1970-01-01","label":"1970-01","n":50)"));
  CHECK_THAT(json, has_text(R"("response_rate":{"asked":51,"share":0.98)"));
  CHECK_THAT(json, has_text(R"({"value":"FI","hidden":"small"})"));
  CHECK_THAT(json, has_text(R"({"value":"DK","hidden":"complement"})"));
}
