#include "collector/surveys_handler.h"

#include "codec/json_writer.h"

namespace zeroten::collector {

Reply surveys_reply(const Surveys& surveys) {
  codec::JsonWriter json;
  json.begin_object().key("surveys").begin_array();
  for (const std::string& id : surveys.ids()) {
    json.begin_object().member("id", id).member("subject", surveys.newest(id)->definition.subject).end_object();
  }
  json.end_array().end_object();
  return json_reply(http::status::ok, json.take());
}

}  // namespace zeroten::collector
