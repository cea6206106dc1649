#include "codec/score_writer.h"

#include "codec/json_number.h"

namespace zeroten::codec {

using score::Category;

namespace {

void write_interval(JsonWriter& json, const score::Interval& interval) {
  json.key("interval").begin_object();
  json.key("low").raw(json_number(interval.low));
  json.key("high").raw(json_number(interval.high));
  json.key("level").raw(json_number(interval.level));
  json.member("method", "adjusted_wald");
  json.end_object();
}

}  // namespace

void write_score(JsonWriter& json, const score::Tally& tally, double level) {
  json.begin_object();
  json.key("n").integer(tally.n());
  if (const auto nps = score::nps(tally)) {
    json.key("nps").raw(json_number(*nps));
    json.key("rounded").integer(*score::rounded_nps(tally));
  }
  json.key("promoters").integer(tally.count(Category::promoter));
  json.key("passives").integer(tally.count(Category::passive));
  json.key("detractors").integer(tally.count(Category::detractor));
  json.key("distribution").begin_array();
  for (const std::int64_t count : tally.counts) json.integer(count);
  json.end_array();
  if (const auto interval = score::adjusted_wald(tally, level)) write_interval(json, *interval);
  json.key("thin").boolean(tally.n() < score::thin_sample);
  json.end_object();
}

}  // namespace zeroten::codec
