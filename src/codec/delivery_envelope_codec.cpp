#include "codec/delivery_envelope_codec.h"

#include "base/sha256.h"
#include "codec/json_value.h"
#include "codec/json_writer.h"
#include "codec/named_value.h"

namespace zeroten::codec {

namespace {

using delivery::Contents;
using delivery::Device;
using delivery::Pace;
using delivery::Record;

constexpr std::int64_t version = 1;
constexpr std::size_t largest_envelope = 1024 * 1024;  // bytes: the largest response, escaped
constexpr std::int64_t most = flow::largest_time;

JsonWriter begin_envelope() {
  JsonWriter json;
  json.begin_object().key("v").integer(version);
  return json;
}

std::string end_envelope(JsonWriter& json) {
  json.end_object();
  return json.take();
}

/// Reads one envelope by `read`, if it is of our version and whole; whether it was.
template <typename Read>
bool read_members(std::string_view text, Read&& read) {
  Problems problems;
  const auto value = parse_value(text, {largest_envelope}, problems);
  if (!value) return false;
  ObjectReader object(*value, "", problems);
  if (object.integer("v", 1, most, Need::required) != version) return false;
  read(object);
  object.finish();
  return problems.empty();
}

bool read_record(std::string_view text, Record& record) {
  const bool is_whole = read_members(text, [&](ObjectReader& object) {
    record.collector = object.text("collector", Need::required);
    record.id = read_hex(object, "id");
    record.seq = object.integer("seq", 1, most, Need::required).value_or(0);
    record.hash = read_hex(object, "hash");
    record.body = object.text("body", Need::required);
    record.saved = object.integer("saved", -most, most, Need::required).value_or(0);
    record.device = object.text("device");
    record.number = object.integer("number", 1, most).value_or(0);
    record.refused = object.whole("refused", 1, 999, 0);
  });
  return is_whole && hash_128(record.body) == record.hash;
}

bool read_device(std::string_view text, Device& device) {
  return read_members(text, [&](ObjectReader& object) {
    device.id = read_hex(object, "id");
    device.next = object.integer("next", 1, most, Need::required).value_or(1);
  });
}

bool read_pace(std::string_view text, Pace& pace) {
  return read_members(text, [&](ObjectReader& object) {
    pace.next = object.integer("next", -most, most, Need::required).value_or(0);
    pace.failures = object.whole("failures", 1, 1000, 1, Need::required);
  });
}

}  // namespace

std::string write_envelope(const Record& record) {
  JsonWriter json = begin_envelope();
  json.member("collector", record.collector).member("id", record.id).key("seq").integer(record.seq);
  json.member("hash", record.hash).member("body", record.body).key("saved").integer(record.saved);
  json.member_unless_empty("device", record.device);
  if (record.number != 0) json.key("number").integer(record.number);
  if (record.refused != 0) json.key("refused").integer(record.refused);
  return end_envelope(json);
}

std::string write_envelope(const Device& device) {
  JsonWriter json = begin_envelope();
  json.member("id", device.id).key("next").integer(device.next);
  return end_envelope(json);
}

std::string write_envelope(const Pace& pace) {
  JsonWriter json = begin_envelope();
  json.key("next").integer(pace.next).key("failures").integer(pace.failures);
  return end_envelope(json);
}

std::string pace_key(std::string_view collector) { return std::string(delivery::pace_prefix) += collector; }

void read_envelope(std::string_view key, std::string_view text, Contents& contents) {
  if (key.starts_with(delivery::record_prefix)) {
    Record record;
    const bool is_known = read_record(text, record) && key_of(record) == key;
    if (!is_known) ++contents.unknown_records;
    if (is_known) contents.records.push_back(std::move(record));
  } else if (key.starts_with(delivery::pace_prefix)) {
    Pace pace;
    pace.collector = key.substr(delivery::pace_prefix.size());
    if (read_pace(text, pace)) contents.paces.push_back(std::move(pace));
  } else if (key == delivery::device_key) {
    Device device;
    contents.unknown_device = !read_device(text, device);
    if (!contents.unknown_device) contents.device = std::move(device);
  }
}

}  // namespace zeroten::codec
