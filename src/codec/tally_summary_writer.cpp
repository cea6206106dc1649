#include "codec/tally_summary_writer.h"

#include <algorithm>
#include <utility>

#include "codec/text_list.h"

namespace zeroten::codec {

namespace {

std::vector<std::string> values_of(const score::GroupedTally& tally, std::size_t dimension) {
  std::map<std::string, std::int64_t> sums;
  for (const auto& [key, part] : tally.groups) sums[key.segments[dimension]] += part.n();
  std::vector<std::pair<std::string, std::int64_t>> ordered(sums.begin(), sums.end());
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const auto& left, const auto& right) { return left.second > right.second; });
  std::vector<std::string> values;
  for (auto& [value, n] : ordered) {
    if (values.size() < most_summary_values) values.push_back(std::move(value));
  }
  return values;
}

void write_days(JsonWriter& json, const score::GroupedTally& tally) {
  if (!tally.grouping.period || tally.groups.empty()) return;
  const score::Day last = next_first_day(*tally.grouping.period, tally.groups.rbegin()->first.period) - 1;
  json.member("period", name_of(*tally.grouping.period)).member("zone", tally.grouping.zone);
  json.member("first", label(score::Period::day, tally.groups.begin()->first.period));
  json.member("last", label(score::Period::day, last));
}

}  // namespace

std::string write_tally_summary(const score::GroupedTally& tally) {
  JsonWriter json;
  json.begin_object().key("n").integer(total(tally).n());
  write_days(json, tally);
  json.key("dimensions").begin_array();
  for (std::size_t place = 0; place < tally.grouping.dimensions.size(); ++place) {
    json.begin_object().member("name", tally.grouping.dimensions[place]);
    write_texts(json, "values", values_of(tally, place));
    json.end_object();
  }
  json.end_array().end_object();
  return json.take();
}

}  // namespace zeroten::codec
