#include "cli/score_comparison.h"

#include <algorithm>

#include "score/grouped_parts.h"
#include "score/tally_filter.h"

namespace zeroten::cli {

namespace {

template <class Result>
std::optional<Result> complain(std::string& complaint, const std::string& what) {
  complaint = "--compare: " + what;
  return std::nullopt;
}

std::optional<CompareWords> compare_segments(CompareWords words, std::string& complaint) {
  const std::size_t from_sign = words.from.find('=');
  const std::size_t to_sign = words.to.find('=');
  if (from_sign == std::string::npos || to_sign == std::string::npos || from_sign == 0) {
    return complain<CompareWords>(complaint, "'" + words.from + "' and '" + words.to +
                                                 "' are not two periods such as 2026-01 2026-02 (or 2026-11-23, "
                                                 "2026-W48, 2026-Q4) and not two values such as country=NO country=SE");
  }
  words.column = words.from.substr(0, from_sign);
  words.from_value = words.from.substr(from_sign + 1);
  words.to_value = words.to.substr(to_sign + 1);
  if (words.to.substr(0, to_sign) != words.column) {
    return complain<CompareWords>(complaint, "values of two columns share answers. Compare two values of one column");
  }
  if (words.from_value == words.to_value) return complain<CompareWords>(complaint, "both are '" + words.from + "'");
  return words;
}

score::TallyFilter filter_of(const score::LabelledPeriod& period) {
  return {.from = period.first, .to = next_first_day(period.period, period.first) - 1, .where = {}, .period = {}};
}

score::TallyFilter filter_of(const std::string& dimension, const std::string& value) {
  return {.from = {}, .to = {}, .where = {{dimension, {value}}}, .period = {}};
}

/// Why a segment cannot be compared; empty if it can.
std::string obstacle(const score::GroupedTally& tally, std::size_t place, const std::string& value,
                     std::int64_t minimum) {
  const auto parts = value_parts(tally, place);
  std::vector<std::int64_t> counts;
  for (const score::ValuePart& part : parts) counts.push_back(part.tally.n());
  const score::Suppression suppression = score::suppress(counts, minimum);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].value != value) continue;
    return suppression.groups[i] == score::Visibility::shown ? "" : "is a segment that is not shown: too few answers";
  }
  return "has no answers";
}

std::string segments_obstacle(const CompareWords& words, const score::GroupedTally& tally, const std::string& dimension,
                              std::int64_t minimum) {
  const auto& names = tally.grouping.dimensions;
  const auto found = std::find(names.begin(), names.end(), dimension);
  if (found == names.end()) return "the counts are not grouped by '" + dimension + "'";
  const auto place = static_cast<std::size_t>(found - names.begin());
  const std::string before = obstacle(tally, place, words.from_value, minimum);
  if (!before.empty()) return "'" + words.from + "' " + before;
  const std::string after = obstacle(tally, place, words.to_value, minimum);
  return after.empty() ? "" : "'" + words.to + "' " + after;
}

std::string periods_obstacle(const CompareWords& words, const score::GroupedTally& tally) {
  const auto length = tally.grouping.period;
  if (length && score::is_within(*length, words.from_period->period)) return "";
  return "the counts are not by " + std::string(name_of(words.from_period->period)) + ", nor by what makes up one";
}

}  // namespace

std::optional<CompareWords> compare_words(const std::vector<std::string>& words, std::string& complaint) {
  CompareWords made{.from = words.at(0), .to = words.at(1)};
  made.from_period = score::labelled_period(made.from);
  made.to_period = score::labelled_period(made.to);
  if (!made.from_period || !made.to_period) return compare_segments(made, complaint);
  if (made.from_period->period != made.to_period->period) {
    return complain<CompareWords>(complaint, "'" + made.from + "' and '" + made.to + "' are not of one length");
  }
  if (made.from_period == made.to_period) return complain<CompareWords>(complaint, "both are '" + made.from + "'");
  return made;
}

std::optional<score::PartComparison> compared(const CompareWords& words, const score::GroupedTally& tally,
                                              const std::string& dimension, const score::ReportSettings& settings,
                                              std::string& complaint) {
  const bool by_time = words.from_period.has_value();
  const std::string why =
      by_time ? periods_obstacle(words, tally) : segments_obstacle(words, tally, dimension, settings.minimum);
  if (!why.empty()) return complain<score::PartComparison>(complaint, why);
  const auto before = filtered(tally, by_time ? filter_of(*words.from_period) : filter_of(dimension, words.from_value));
  const auto after = filtered(tally, by_time ? filter_of(*words.to_period) : filter_of(dimension, words.to_value));
  auto made = compare_parts(*before, *after, {settings.level, settings.breaks, settings.minimum});
  if (!made) {
    return complain<score::PartComparison>(complaint,
                                           "nobody answered in " + (total(*before).n() == 0 ? words.from : words.to));
  }
  made->from = words.from;
  made->to = words.to;
  return made;
}

}  // namespace zeroten::cli
