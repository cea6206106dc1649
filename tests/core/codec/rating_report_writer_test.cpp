#include "codec/rating_report_writer.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE(
    "a report of ratings as JSON has its scale, boxes and means, and of hidden segments only that they are hidden") {
  score::GroupedTally tally{{"csat", score::Period::month, "UTC", {"land"}}, {}, 1, 0};
  tally.groups[{0, {"NO"}}].add(5, 40);
  tally.groups[{0, {"FI"}}].add(1, 1);
  tally.groups[{0, {"DK"}}].add(3, 9);
  const score::RatingSettings settings;
  const std::string json = codec::write_rating_report(tally, rating_report(tally, settings), settings);
  CHECK_THAT(json, has_text(R"({"zeroten_report":1,"metric":"csat","zone":"UTC","level":0.95,)"
                            R"("scale":{"lowest":1,"highest":5,"bottom":2,"top":4},"missing":1,"refused":0,)"));
  CHECK_THAT(json, has_text(R"("top":{"n":40,"share":0.8,"interval":{"low":0.)"));
  CHECK_THAT(json, has_text(R"("distribution":[1,0,9,0,40],"thin":false)"));
  CHECK_THAT(json, has_text(R"("periods":[{"first":"1970-01-01","label":"1970-01","n":50)"));
  CHECK_THAT(json, has_text(R"({"value":"FI","hidden":"small"})"));
}
