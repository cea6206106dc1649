#include "codec/score_writer.h"

#include "codec/json.h"
#include "tests/catch.h"

using namespace zeroten;
using codec::Json;

TEST_CASE("a score is written as the messages show it") {
  score::Tally tally;
  tally.counts[3] = tally.counts[8] = tally.counts[10] = 1;
  codec::JsonWriter writer;
  codec::write_score(writer, tally);
  Json score = Json::parse(writer.take());
  CHECK(score["interval"]["low"].get<double>() == Approx(-61.1).margin(0.05));
  CHECK(score["interval"]["high"].get<double>() == Approx(61.1).margin(0.05));
  score.erase("interval");
  CHECK(score == Json::parse(R"({"n":3,"nps":0.0,"rounded":0,"promoters":1,"passives":1,"detractors":1,
                                 "distribution":[0,0,0,1,0,0,0,0,1,0,1],"thin":true})"));
}

TEST_CASE("thirty answers are no longer thin") {
  score::Tally tally;
  tally.counts[9] = 29;
  codec::JsonWriter below;
  codec::write_score(below, tally);
  CHECK(Json::parse(below.take())["thin"] == true);
  tally.counts[0] = 1;
  codec::JsonWriter enough;
  codec::write_score(enough, tally, 0.8);
  const Json score = Json::parse(enough.take());
  CHECK(score["thin"] == false);
  CHECK(score["interval"]["level"] == 0.8);
  CHECK(score["interval"]["method"] == "adjusted_wald");
  CHECK(score["rounded"] == 93);
  CHECK(score["nps"].get<double>() == Approx(93.333333333));
}
