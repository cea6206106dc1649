#include "table/groups.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace zeroten::table {

namespace {

/// Mixes all bits of both (the finalizer of MurmurHash3, Appleby).
std::uint64_t mixed(std::uint64_t hash, std::uint64_t number) {
  hash = (hash ^ number) * 0xFF51AFD7ED558CCDULL;
  hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53ULL;
  return hash ^ (hash >> 33);
}

}  // namespace

std::size_t Dictionary::slot_of(std::string_view text) const {
  std::uint64_t hash = text.size();
  for (std::size_t at = 0; at < text.size(); at += sizeof hash) {
    std::uint64_t part = 0;
    std::memcpy(&part, text.data() + at, std::min(sizeof part, text.size() - at));
    hash = mixed(hash, part);
  }
  for (std::size_t slot = hash;; ++slot) {
    slot &= slots_.size() - 1;
    if (slots_[slot] == 0 || texts_[slots_[slot] - 1] == text) return slot;
  }
}

std::optional<std::uint32_t> Dictionary::number_of(std::string_view text) {
  const std::size_t slot = slot_of(text);
  if (slots_[slot] != 0) return slots_[slot] - 1;
  if (texts_.size() == most_groups) return std::nullopt;
  texts_.emplace_back(text);
  slots_[slot] = static_cast<std::uint32_t>(texts_.size());
  if (texts_.size() * 2 > slots_.size()) {
    slots_.assign(slots_.size() * 2, 0);
    for (std::size_t number = 0; number < texts_.size(); ++number) {
      slots_[slot_of(texts_[number])] = static_cast<std::uint32_t>(number + 1);
    }
  }
  return static_cast<std::uint32_t>(texts_.size() - 1);
}

Groups::Groups(score::Grouping grouping) : grouping_(std::move(grouping)), dictionaries_(grouping_.dimensions.size()) {}

/// The slot of the group of `period` and numbers_, or the empty one for it.
std::size_t Groups::slot_of(score::Day period) const {
  std::uint64_t hash = mixed(0, static_cast<std::uint64_t>(period));
  for (const std::uint32_t number : numbers_) hash = mixed(hash, number);
  for (std::size_t slot = hash;; ++slot) {
    slot &= slots_.size() - 1;
    if (slots_[slot] == 0) return slot;
    const Group& group = groups_[slots_[slot] - 1];
    // Not ==: that is a call for one or two numbers.
    bool is_same = group.period == period;
    for (std::size_t i = 0; is_same && i < numbers_.size(); ++i) is_same = group.segments[i] == numbers_[i];
    if (is_same) return slot;
  }
}

void Groups::grow() {
  slots_.assign(slots_.size() * 2, 0);
  for (std::size_t place = 0; place < groups_.size(); ++place) {
    numbers_ = groups_[place].segments;
    slots_[slot_of(groups_[place].period)] = static_cast<std::uint32_t>(place + 1);
  }
}

Groups::Group* Groups::group_of(score::Day period, const std::vector<std::string_view>& segments) {
  numbers_.clear();
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const auto number = dictionaries_[i].number_of(segments[i]);
    if (!number) return nullptr;
    numbers_.push_back(*number);
  }
  const std::size_t slot = slot_of(period);
  if (slots_[slot] != 0) return &groups_[slots_[slot] - 1];
  if (groups_.size() == most_groups) return nullptr;
  Group& group = groups_.emplace_back();
  group.period = period;
  group.segments = numbers_;
  slots_[slot] = static_cast<std::uint32_t>(groups_.size());
  if (groups_.size() * 2 > slots_.size()) grow();
  return &groups_.back();
}

/// The first day of the period that `day` is in: calendar arithmetic once a day, not once a row.
score::Day Groups::period_of(score::Day day) {
  constexpr score::Day unknown = std::numeric_limits<score::Day>::min();
  constexpr score::Day most_days = 50'000;  // from 1970 to 2106
  if (day < 0 || day >= most_days) return score::first_day(*grouping_.period, day);
  const auto place = static_cast<std::size_t>(day);
  if (place >= periods_.size()) periods_.resize(place + 1, unknown);
  if (periods_[place] == unknown) periods_[place] = score::first_day(*grouping_.period, day);
  return periods_[place];
}

bool Groups::add(int score, score::Day day, const std::vector<std::string_view>& segments, std::int64_t times) {
  const score::Day period = grouping_.period ? period_of(day) : 0;
  Group* group = group_of(period, segments);
  if (group == nullptr) return false;
  group->tally.add(score, times);
  return true;
}

score::GroupedTally Groups::tally() const {
  score::GroupedTally result{grouping_, {}, missing_, refused_};
  for (const Group& group : groups_) {
    score::GroupKey key{group.period, {}};
    for (std::size_t i = 0; i < group.segments.size(); ++i) {
      key.segments.push_back(dictionaries_[i].text_of(group.segments[i]));
    }
    result.groups[std::move(key)] = group.tally;
  }
  return result;
}

}  // namespace zeroten::table
