#include "codec/response_writer.h"

#include "codec/times_codec.h"
#include "codec/value_codec.h"

namespace zeroten::codec {

void write_response(JsonWriter& json, const flow::Response& response) {
  json.begin_object();
  json.key("answers");
  write_answers(json, response.answers);
  if (response.category) json.member("category", score::name_of(*response.category));
  json.member("channel", flow::name_of(response.channel));
  json.member_unless_empty("ending", response.ending);
  json.member("id", response.id);
  json.member("language", response.language);
  json.member_unless_empty("respondent", response.respondent);
  json.member("revision", response.revision);
  if (response.nps) json.key("scores").begin_object().key("nps").integer(*response.nps).end_object();
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
