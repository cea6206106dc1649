#include "codec/delivery_command_writer.h"

#include "codec/delivery_envelope_codec.h"
#include "codec/json_writer.h"
#include "codec/problem_writer.h"

namespace zeroten::codec {

namespace {

using delivery::Changes;
using delivery::Command;
using delivery::CommandType;

void write_entry(JsonWriter& json, std::string_view key, std::string_view value) {
  json.begin_object().member("key", key).member("value", value).end_object();
}

/// {"key"}: it must be there; with "value": it must be this text; null: it must not be there.
void write_required(JsonWriter& json, const Changes& changes) {
  json.key("require").begin_array();
  for (const std::string& key : changes.required) json.begin_object().member("key", key).end_object();
  if (changes.device && changes.before) write_entry(json, delivery::device_key, write_envelope(*changes.before));
  if (changes.device && !changes.before) {
    json.begin_object().member("key", delivery::device_key).key("value").raw("null").end_object();
  }
  json.end_array();
}

void write_changes(JsonWriter& json, const Changes& changes) {
  write_required(json, changes);
  json.key("put").begin_array();
  if (changes.device) write_entry(json, delivery::device_key, write_envelope(*changes.device));
  for (const delivery::Record& record : changes.put) write_entry(json, key_of(record), write_envelope(record));
  for (const delivery::Pace& pace : changes.paces) {
    if (pace.failures > 0) write_entry(json, pace_key(pace.collector), write_envelope(pace));
  }
  json.end_array().key("remove").begin_array();
  for (const std::string& key : changes.removed) json.string(key);
  for (const delivery::Pace& pace : changes.paces) {
    if (pace.failures == 0) json.string(pace_key(pace.collector));
  }
  json.end_array();
}

void write_given(JsonWriter& json, const std::vector<delivery::Record>& records) {
  json.key("records").begin_array();
  for (const delivery::Record& record : records) {
    json.begin_object().member("collector", record.collector).key("refused").integer(record.refused);
    json.key("saved").integer(record.saved).key("response").raw(record.body).end_object();
  }
  json.end_array();
}

void write_members(JsonWriter& json, const Command& command) {
  switch (command.type) {
    case CommandType::load: json.member_unless_empty("after", command.after); return;
    case CommandType::store: return write_changes(json, command.changes);
    case CommandType::send:
      json.member("collector", command.collector).member("body", command.body);
      json.key("keepalive").boolean(command.keepalive).key("timeout").integer(command.milliseconds);
      return;
    case CommandType::wait: json.key("milliseconds").integer(command.milliseconds); return;
    case CommandType::tell:
      json.member("id", command.id).key("seq").integer(command.seq).member("standing", name_of(command.standing));
      return;
    case CommandType::count:
      json.key("queued").integer(command.counts.queued).key("refused").integer(command.counts.refused);
      json.key("unknown").integer(command.counts.unknown);
      return;
    case CommandType::wiped: json.key("count").integer(command.count); return;
    case CommandType::give: return write_given(json, command.records);
    case CommandType::wipe:
    case CommandType::lock:
    case CommandType::unlock: return;
  }
}

}  // namespace

std::string write_commands(const delivery::Commands& commands, const Problems& problems) {
  JsonWriter json;
  json.begin_object().key("commands").begin_array();
  for (const Command& command : commands) {
    json.begin_object().member("type", name_of(command.type));
    if (command.job != 0) json.key("job").integer(command.job);
    write_members(json, command);
    json.end_object();
  }
  json.end_array();
  write_problems_member(json, problems);
  json.end_object();
  return json.take();
}

}  // namespace zeroten::codec
