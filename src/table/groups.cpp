#include "table/groups.h"

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

std::optional<std::uint32_t> Dictionary::number_of(std::string_view text) {
  const auto found = numbers_.find(text);
  if (found != numbers_.end()) return found->second;
  if (texts_.size() == most_groups) return std::nullopt;
  const auto number = static_cast<std::uint32_t>(texts_.size());
  texts_.emplace_back(text);
  numbers_.emplace(text, number);
  return number;
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
    if (group.period == period && group.segments == numbers_) return slot;
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

bool Groups::add(int score, score::Day day, const std::vector<std::string_view>& segments, std::int64_t times) {
  const score::Day period = grouping_.period ? score::first_day(*grouping_.period, day) : 0;
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
