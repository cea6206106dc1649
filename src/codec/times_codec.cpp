#include "codec/times_codec.h"

namespace zeroten::codec {

namespace {

using flow::largest_time;

std::int64_t read_clock(ObjectReader& object, std::string_view key) {
  const Value* value = object.member(key, Need::required);
  if (value == nullptr) return 0;
  const auto limit = static_cast<double>(largest_time);
  const std::int64_t* whole = value->integer();
  if (whole == nullptr && value->number() == nullptr) {
    report_type(object.place_of(key), "a number of milliseconds", *value, object.problems());
    return 0;
  }
  const double number = whole == nullptr ? *value->number() : static_cast<double>(*whole);
  if (number >= -limit && number <= limit) return static_cast<std::int64_t>(number);
  const std::string max = std::to_string(largest_time);
  object.report(key, ProblemCode::out_of_range, {{"min", "-" + max}, {"max", max}});
  return 0;
}

}  // namespace

flow::Times read_times(ObjectReader& object) {
  flow::Times times;
  const Value* value = object.member("times", Need::required);
  if (value == nullptr) return times;
  ObjectReader members(*value, object.place_of("times"), object.problems());
  times.shown = members.integer("shown", -largest_time, largest_time, Need::required).value_or(0);
  times.started = members.integer("started", -largest_time, largest_time, Need::required).value_or(0);
  times.updated = members.integer("updated", -largest_time, largest_time, Need::required).value_or(0);
  times.completed = members.integer("completed", -largest_time, largest_time);
  times.elapsed = members.integer("elapsed", 0, largest_time, Need::required).value_or(0);
  members.finish();
  return times;
}

void write_times(JsonWriter& json, const flow::Times& times) {
  json.begin_object();
  if (times.completed) json.key("completed").integer(*times.completed);
  json.key("elapsed").integer(times.elapsed);
  json.key("shown").integer(times.shown);
  json.key("started").integer(times.started);
  json.key("updated").integer(times.updated);
  json.end_object();
}

flow::Now read_now(ObjectReader& object) {
  flow::Now now;
  const Value* value = object.member("now", Need::required);
  if (value == nullptr) return now;
  ObjectReader members(*value, object.place_of("now"), object.problems());
  now.wall = read_clock(members, "wall");
  now.elapsed = read_clock(members, "elapsed");
  members.finish();
  return now;
}

}  // namespace zeroten::codec
