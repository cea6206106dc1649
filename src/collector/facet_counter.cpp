#include "collector/facet_counter.h"

#include "codec/json_value.h"
#include "collector/tallied_day.h"
#include "table/member_text.h"

namespace zeroten::collector {

namespace {

constexpr std::size_t largest_record = std::size_t{1} << 20;  // bytes

/// Nothing for what is no JSON: no response that was stored.
std::optional<Value> parsed(std::string_view json) {
  Problems problems;
  return codec::parse_value(json, {largest_record}, problems);
}

std::vector<std::string> segments_of(const std::optional<Value>& response, const std::vector<std::string>& dimensions) {
  std::vector<std::string> segments;
  for (const std::string& path : dimensions) {
    segments.push_back(response ? table::member_text(*response, path) : std::string());
  }
  return segments;
}

}  // namespace

void FacetCounter::count(std::string_view facets, std::optional<int> nps, score::Day day, std::int64_t times) {
  if (facets != facets_) {
    segments_ = segments_of(parsed(facets), grouping_.dimensions);
    facets_ = facets;
  }
  add(nps, day, times);
}

void FacetCounter::count_record(std::string_view record, std::optional<int> nps, const score::Zone& zone) {
  const auto response = parsed(record);
  const Value* started = response ? table::member_at(*response, "times.started") : nullptr;
  const std::int64_t* instant = started == nullptr ? nullptr : started->integer();
  segments_ = segments_of(response, grouping_.dimensions);
  facets_.clear();
  add(nps, instant == nullptr ? -1 : score::local_day(zone, *instant), 1);
}

void FacetCounter::add(std::optional<int> nps, score::Day day, std::int64_t times) {
  if (!nps) return groups_.add_missing(times);
  const score::Day counted = grouping_.period ? day : 0;
  if (!is_tallied(counted)) return groups_.add_refused(times);
  const std::vector<std::string_view> segments(segments_.begin(), segments_.end());
  if (!groups_.add(*nps, counted, segments, times)) groups_.add_refused(times);
}

}  // namespace zeroten::collector
