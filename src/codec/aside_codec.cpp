#include "codec/aside_codec.h"

#include "codec/json_writer.h"

namespace zeroten::codec {

std::string write_aside(const Aside& aside) {
  JsonWriter json;
  json.begin_object();
  json.member("id", aside.id);
  json.key("seq").integer(aside.seq);
  json.member("hash", aside.hash);
  json.key("received").integer(aside.received);
  json.member("result", aside.problems.empty() ? "conflict" : "rejected");
  if (!aside.problems.empty()) json.key("problems").raw(aside.problems);
  json.key("response").raw(aside.response);
  json.end_object();
  return json.take();
}

std::string write_missing(const std::vector<MissingNumbers>& missing, bool more) {
  JsonWriter json;
  json.begin_object().key("missing").begin_array();
  for (const MissingNumbers& gap : missing) {
    json.begin_object().member("device", gap.device);
    json.key("first").integer(gap.first);
    json.key("last").integer(gap.last);
    json.end_object();
  }
  json.end_array().key("more").boolean(more).end_object();
  return json.take();
}

}  // namespace zeroten::codec
