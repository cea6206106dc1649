#include "codec/grouped_tally_codec.h"

#include <algorithm>
#include <utility>

#include "codec/json_value.h"
#include "codec/json_writer.h"
#include "codec/object_reader.h"
#include "codec/text_list.h"

namespace zeroten::codec {

using score::GroupedTally;
using score::GroupKey;
using score::Period;
using score::Tally;

namespace {

constexpr std::int64_t largest_count = std::int64_t{1} << 53;
constexpr std::size_t most_dimensions = 16;
constexpr std::size_t most_tallied_groups = 100'000;

void write_day(JsonWriter& json, const GroupedTally& tally, score::Day day) {
  json.key("period");
  if (tally.grouping.period) {
    json.string(score::label(Period::day, day));
  } else {
    json.raw("null");
  }
}

void write_group(JsonWriter& json, const GroupedTally& tally, const GroupKey& key, const Tally& part) {
  json.begin_object();
  write_day(json, tally, key.period);
  write_texts(json, "segments", key.segments);
  json.key("counts").begin_array();
  for (const std::int64_t count : part.counts) json.integer(count);
  json.end_array().end_object();
}

std::vector<std::string> read_texts(ObjectReader& object, std::string_view name, ListBounds bounds) {
  const Value* value = object.member(name, Need::required);
  if (value == nullptr) return {};
  return read_list<std::string>(*value, object.place_of(name), bounds, object.problems(), read_text_item);
}

bool is_null(const Value* value) { return value == nullptr || std::holds_alternative<std::monostate>(*value); }

void read_grouping(ObjectReader& object, score::Grouping& grouping) {
  grouping.metric = object.id("metric");
  grouping.zone = object.text("zone");
  grouping.dimensions = read_texts(object, "dimensions", {0, most_dimensions});
  const Value* period = object.member("period");
  if (is_null(period)) return;
  const std::string* name = read_string(*period, object.place_of("period"), object.problems());
  if (name == nullptr) return;
  grouping.period = score::period(*name);
  if (!grouping.period)
    report_unknown(object.place_of("period"), *name, "day, week, month, quarter", object.problems());
}

void read_period(ObjectReader& group, const score::Grouping& grouping, score::Day& first) {
  const std::string* date = grouping.period ? group.string("period", Need::required) : nullptr;
  if (!grouping.period) group.member("period");
  if (date == nullptr) return;
  const auto day = score::day(*date);
  if (!day || score::first_day(*grouping.period, *day) != *day) {
    group.report("period", ProblemCode::unknown_value,
                 {{"value", *date}, {"known", "the first day of a " + std::string(name_of(*grouping.period))}});
  }
  first = day.value_or(0);
}

void read_count(const Value& value, const Place& place, std::int64_t& count, Problems& problems) {
  const std::int64_t* found = value.integer();
  if (found == nullptr || *found < 0 || *found > largest_count) {
    report_unknown(place, "", "a whole number of answers, 0 or more", problems);
  } else {
    count = *found;
  }
}

void read_group(const Value& value, const Place& place, GroupedTally& tally, Problems& problems) {
  ObjectReader group(value, place, problems);
  GroupKey key;
  read_period(group, tally.grouping, key.period);
  const std::size_t dimensions = tally.grouping.dimensions.size();
  key.segments = read_texts(group, "segments", {dimensions, dimensions});
  Tally part;
  if (const Value* counts = group.member("counts", Need::required)) {
    const ListBounds eleven{part.counts.size(), part.counts.size()};
    const auto list = read_list<std::int64_t>(*counts, group.place_of("counts"), eleven, problems, read_count);
    std::copy(list.begin(), list.end(), part.counts.begin());
  }
  group.finish();
  if (has_errors(problems)) return;
  if (!tally.groups.emplace(std::move(key), part).second) {
    report_unknown(place, "the same group", "every group once", problems);
  }
}

}  // namespace

std::string write_grouped_tally(const GroupedTally& tally) {
  JsonWriter json;
  json.begin_object().key("zeroten_tally").integer(1).member("metric", tally.grouping.metric);
  json.key("period");
  if (tally.grouping.period) {
    json.string(score::name_of(*tally.grouping.period));
  } else {
    json.raw("null");
  }
  json.member("zone", tally.grouping.zone);
  write_texts(json, "dimensions", tally.grouping.dimensions);
  json.key("missing").integer(tally.missing).key("refused").integer(tally.refused);
  json.key("groups").begin_array();
  for (const auto& [key, part] : tally.groups) write_group(json, tally, key, part);
  json.end_array().end_object();
  return json.take();
}

Result<GroupedTally> read_grouped_tally(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {.bytes = largest_grouped_tally, .tokens = most_tallied_groups * 32}, problems);
  if (!problems.empty()) return problems;
  GroupedTally tally;
  ObjectReader object(*value, Place(""), problems);
  object.integer("zeroten_tally", 1, 1, Need::required);
  read_grouping(object, tally.grouping);
  tally.missing = object.integer("missing", 0, largest_count, Need::required).value_or(0);
  tally.refused = object.integer("refused", 0, largest_count, Need::required).value_or(0);
  const Value* groups = object.member("groups", Need::required);
  const Place place = object.place_of("groups");
  const Value::List* list =
      groups == nullptr ? nullptr : read_items(*groups, place, {0, most_tallied_groups}, problems);
  for (std::size_t i = 0; list != nullptr && i < list->size() && !has_errors(problems); ++i) {
    read_group((*list)[i], place.at(i), tally, problems);
  }
  object.finish();
  if (has_errors(problems)) return problems;
  return tally;
}

}  // namespace zeroten::codec
