#include "codec/response_writer.h"

#include "codec/times_codec.h"
#include "codec/value_codec.h"

namespace zeroten::codec {

namespace {

void write_scores(JsonWriter& json, const flow::Response& response) {
  Value::Map scores = response.scores;
  if (response.nps) set_value(scores, "nps", Value(static_cast<std::int64_t>(*response.nps)));
  if (scores.empty()) return;
  json.key("scores");
  write_values(json, scores);
}

}  // namespace

void write_response(JsonWriter& json, const flow::Response& response) {
  json.begin_object();
  json.key("answers");
  write_values(json, response.answers);
  if (response.category) json.member("category", score::name_of(*response.category));
  json.member("channel", flow::name_of(response.channel));
  json.member_unless_empty("ending", response.ending);
  if (!response.facts.empty()) {
    json.key("facts");
    write_values(json, response.facts);
  }
  json.member("id", response.id);
  json.member("language", response.language);
  json.member_unless_empty("respondent", response.respondent);
  json.member("revision", response.revision);
  write_scores(json, response);
  json.key("seq").integer(response.seq);
  json.member("status", flow::name_of(response.status));
  json.member("survey", response.survey);
  json.key("times");
  write_times(json, response.times);
  json.member_unless_empty("touchpoint", response.touchpoint);
  json.key("zeroten").integer(1);
  json.end_object();
}

}  // namespace zeroten::codec
