#include "table/groups.h"

#include <utility>

namespace zeroten::table {

namespace {

template <typename Number>
void append_bytes(std::string& key, Number number) {
  key.append(reinterpret_cast<const char*>(&number), sizeof number);
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

Groups::Group* Groups::group_of(score::Day period, const std::vector<std::string_view>& segments) {
  key_.clear();
  numbers_.clear();
  append_bytes(key_, period);
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const auto number = dictionaries_[i].number_of(segments[i]);
    if (!number) return nullptr;
    numbers_.push_back(*number);
    append_bytes(key_, *number);
  }
  const auto found = places_.find(key_);
  if (found != places_.end()) return &groups_[found->second];
  if (groups_.size() == most_groups) return nullptr;
  Group& group = groups_.emplace_back();
  group.period = period;
  group.segments = numbers_;
  places_.emplace(key_, groups_.size() - 1);
  return &group;
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
