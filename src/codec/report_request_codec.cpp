#include "codec/report_request_codec.h"

#include "codec/json_value.h"
#include "codec/text_list.h"

namespace zeroten::codec {

namespace {

constexpr std::size_t largest_request = std::size_t{1} << 20;  // bytes
constexpr std::size_t most_values = 10'000;
constexpr std::int64_t largest_minimum = 1'000'000;

void read_day(ObjectReader& object, std::string_view name, std::optional<score::Day>& day) {
  const std::string* date = object.string(name);
  if (date == nullptr) return;
  day = score::day(*date);
  if (!day) report_unknown(object.place_of(name), *date, "a day such as 2026-11-23", object.problems());
}

void read_period(ObjectReader& object, score::TallyFilter& filter) {
  const std::string* name = object.string("period");
  if (name == nullptr) return;
  filter.period = score::period(*name);
  if (!filter.period) {
    report_unknown(object.place_of("period"), *name, "day, week, month, quarter", object.problems());
  }
}

void read_where(ObjectReader& object, score::TallyFilter& filter) {
  const Value* where = object.member("where");
  if (where == nullptr) return;
  const Place place = object.place_of("where");
  const Value::Map* dimensions = read_map(*where, place, object.problems());
  if (dimensions == nullptr) return;
  for (const auto& [name, values] : *dimensions) {
    filter.where.push_back({std::string(name), read_list<std::string>(values, place.at(name), {1, most_values},
                                                                      object.problems(), read_text_item)});
  }
}

void read_level(ObjectReader& object, score::ReportSettings& settings) {
  const auto level = object.number("level");
  if (!level) return;
  settings.level = *level;
  if (*level >= 0.5 && *level <= 0.9999) return;
  object.report("level", ProblemCode::out_of_range, {{"min", "0.5"}, {"max", "0.9999"}});
}

}  // namespace

Result<ReportRequest> read_report_request(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {largest_request}, problems);
  if (!value) return problems;
  ObjectReader object(*value, Place(""), problems);
  ReportRequest request;
  read_period(object, request.filter);
  read_day(object, "from", request.filter.from);
  read_day(object, "to", request.filter.to);
  read_where(object, request.filter);
  read_level(object, request.settings);
  request.settings.minimum =
      object.integer("minimum", score::least_minimum, largest_minimum).value_or(score::default_minimum);
  object.finish();
  if (has_errors(problems)) return problems;
  return request;
}

}  // namespace zeroten::codec
