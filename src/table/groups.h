// Counts of answers by group while a file is read: no row needs memory of its own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "score/grouped_tally.h"

namespace zeroten::table {

/// A report has at most so many groups: more is a column of names or numbers, and no segment.
inline constexpr std::size_t most_groups = 100'000;

/// Texts as small numbers, in the order of their first appearance: at most most_groups.
class Dictionary {
 public:
  /// Nothing for one more.
  std::optional<std::uint32_t> number_of(std::string_view text);
  const std::string& text_of(std::uint32_t number) const { return texts_[number]; }

 private:
  std::size_t slot_of(std::string_view text) const;

  // An open table: each slot is empty or has 1 + a number. A power of two, at most half full.
  std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(64);
  std::vector<std::string> texts_;
};

class Groups {
 public:
  explicit Groups(score::Grouping grouping);

  /// Adds `times` answers of the group of `day` and `segments`, one text for each dimension. False, and nothing is
  /// added, where there would be more than most_groups.
  bool add(int score, score::Day day, const std::vector<std::string_view>& segments, std::int64_t times = 1);
  void add_missing(std::int64_t times = 1) { missing_ += times; }
  void add_refused(std::int64_t times = 1) { refused_ += times; }

  score::GroupedTally tally() const;

 private:
  struct Group {
    score::Day period = 0;
    std::vector<std::uint32_t> segments;
    score::Tally tally;
  };

  score::Day period_of(score::Day day);
  Group* group_of(score::Day period, const std::vector<std::string_view>& segments);
  std::size_t slot_of(score::Day period) const;
  void grow();

  score::Grouping grouping_;
  std::vector<Dictionary> dictionaries_;
  std::vector<Group> groups_;
  // An open table: each slot is empty or has 1 + the place of a group. A power of two, at most half full.
  std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(64);
  std::vector<std::uint32_t> numbers_;  // of the segments of the row
  std::vector<score::Day> periods_;     // the first day of the period of each day from 1970 on that was met
  std::int64_t missing_ = 0;
  std::int64_t refused_ = 0;
};

}  // namespace zeroten::table
