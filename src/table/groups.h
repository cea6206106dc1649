// Counts of answers by group while a file is read: no row needs memory of its own.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "score/grouped_tally.h"
#include "table/dictionary.h"
#include "table/key_numbers.h"

namespace zeroten::table {

class Groups {
 public:
  explicit Groups(score::Grouping grouping);

  /// Adds `times` answers of the group of `day` and `segments`, one text for each dimension. False, and nothing is
  /// added, where there would be more than most_groups.
  bool add(int score, score::Day day, const std::vector<std::string_view>& segments, std::int64_t times = 1);
  void add_missing(std::int64_t times = 1) { missing_ += times; }
  void add_refused(std::int64_t times = 1) { refused_ += times; }

  /// Adds those of `other`, which are grouped alike. False, and nothing counts, where there would be more than
  /// most_groups.
  bool merge(const Groups& other);

  score::GroupedTally tally() const;

 private:
  struct Group {
    score::Day period = 0;
    std::vector<std::uint32_t> segments;
  };
  using Texts = std::vector<std::string_view>;

  std::uint32_t period_of(score::Day day);
  std::uint32_t add_period(score::Day day);
  std::uint32_t group_of(std::uint32_t period, const Texts& segments) const;
  std::uint32_t add_group(std::uint32_t period, const Texts& segments);

  score::Grouping grouping_;
  std::vector<Dictionary> dictionaries_;
  // Numbers are from 1; 0 is none. A tree: of the periods, of the first segments in them, of the second ones in those,
  // … The last level's numbers are those of the groups.
  KeyNumbers periods_;
  std::vector<KeyNumbers> levels_;
  std::vector<score::Day> first_days_;  // of the periods
  std::vector<std::uint32_t> days_;     // the period of each day from 1970 on that was met
  std::vector<Group> groups_;
  std::vector<score::Tally> tallies_;
  std::int64_t missing_ = 0;
  std::int64_t refused_ = 0;
};

}  // namespace zeroten::table
