#include "table/groups.h"

#include <utility>

namespace zeroten::table {

namespace {
constexpr score::Day most_days = 50'000;  // from 1970 to 2106
std::uint64_t key_of(std::uint32_t node, std::uint32_t number) { return std::uint64_t{node} << 32 | number; }
}  // namespace

Groups::Groups(score::Grouping grouping)
    : grouping_(std::move(grouping)),
      dictionaries_(grouping_.dimensions.size()),
      levels_(grouping_.dimensions.size()) {}

std::uint32_t Groups::add_period(score::Day day) {
  const score::Day first = grouping_.period ? score::first_day(*grouping_.period, day) : 0;
  const std::uint32_t period = periods_.find_or_add(static_cast<std::uint64_t>(first));
  if (period > first_days_.size()) first_days_.push_back(first);
  return period;
}

/// Calendar arithmetic once a day, not once a row.
std::uint32_t Groups::period_of(score::Day day) {
  if (day < 0 || day >= most_days) return add_period(day);
  const auto place = static_cast<std::size_t>(day);
  if (place >= days_.size()) days_.resize(place + 1);
  if (days_[place] == 0) days_[place] = add_period(day);
  return days_[place];
}

std::uint32_t Groups::group_of(std::uint32_t period, const Texts& segments) const {
  std::uint32_t node = period;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const std::uint32_t number = dictionaries_[i].find(segments[i]);
    node = number == 0 ? 0 : levels_[i].find(key_of(node, number));
    if (node == 0) return 0;
  }
  return node > groups_.size() ? 0 : node;
}

std::uint32_t Groups::add_group(std::uint32_t period, const Texts& segments) {
  if (period == 0) return 0;
  Group group{first_days_[period - 1], {}};
  std::uint32_t node = period;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const std::uint32_t number = dictionaries_[i].find_or_add(segments[i]);
    if (number == 0) return 0;
    group.segments.push_back(number);
    node = levels_[i].find_or_add(key_of(node, number));
    if (node == 0) return 0;
  }
  if (node > groups_.size()) {
    groups_.push_back(std::move(group));
    tallies_.emplace_back();
  }
  return node;
}

bool Groups::add(int score, score::Day day, const Texts& segments, std::int64_t times) {
  const std::uint32_t period = period_of(day);
  std::uint32_t group = group_of(period, segments);
  if (group == 0) group = add_group(period, segments);
  if (group == 0) return false;
  tallies_[group - 1].add(score, times);
  return true;
}

bool Groups::merge(const Groups& other) {
  missing_ += other.missing_;
  refused_ += other.refused_;
  Texts texts;
  for (std::size_t place = 0; place < other.groups_.size(); ++place) {
    const Group& group = other.groups_[place];
    texts.clear();
    for (std::size_t i = 0; i < group.segments.size(); ++i) {
      texts.emplace_back(other.dictionaries_[i].text_of(group.segments[i]));
    }
    const std::uint32_t own = add_group(period_of(group.period), texts);
    if (own == 0) return false;
    tallies_[own - 1] = tallies_[own - 1] + other.tallies_[place];
  }
  return true;
}

score::GroupedTally Groups::tally() const {
  score::GroupedTally result{grouping_, {}, missing_, refused_};
  for (std::size_t place = 0; place < groups_.size(); ++place) {
    const Group& group = groups_[place];
    score::GroupKey key{group.period, {}};
    for (std::size_t i = 0; i < group.segments.size(); ++i) {
      key.segments.push_back(dictionaries_[i].text_of(group.segments[i]));
    }
    result.groups[std::move(key)] = tallies_[place];
  }
  return result;
}

}  // namespace zeroten::table
