#include "codec/facets_codec.h"

#include "codec/value_codec.h"

namespace zeroten::codec {

std::string write_facets(const flow::Response& response) {
  JsonWriter json;
  json.begin_object().member("channel", flow::name_of(response.channel));
  if (!response.facts.empty()) {
    json.key("facts");
    write_values(json, response.facts);
  }
  json.member("language", response.language).member_unless_empty("touchpoint", response.touchpoint).end_object();
  return json.take();
}

}  // namespace zeroten::codec
