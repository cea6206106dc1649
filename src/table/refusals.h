// Rows that are no answers: how many, why, and where the first ones are. None is dropped without a word.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zeroten::table {

enum class Refusal {
  outside,      // a number that is not on the scale
  not_whole,    // 7.5
  no_number,    // words
  no_time,      // empty, or nothing that can be read as a time
  too_few,      // fewer fields than the header
  too_long,     // a record longer than 16 MiB
  open_quote,   // a quote that nobody closes
  not_json,     // a line of NDJSON that is none
  many_groups,  // its segment has too many values
  no_weight,    // a weight that is no number above 0
  no_value,     // words in a column of numbers
};
inline constexpr std::size_t refusal_count = 11;

/// What is wrong with such a row, for a person, in a plural sentence.
std::string_view words_of(Refusal refusal);

struct RefusedRow {
  std::int64_t line = 0;
  std::string text;  // of the field, or the beginning of the line
};

inline constexpr std::size_t most_examples = 5;

class Refusals {
 public:
  void add(Refusal refusal, std::int64_t line, std::string_view text);
  /// Those of `other` as well, behind these.
  void merge(const Refusals& other);
  /// All lines are so many further on.
  void move_lines(std::int64_t by);
  std::int64_t count(Refusal refusal) const { return counts_[static_cast<std::size_t>(refusal)]; }
  /// The first most_examples.
  const std::vector<RefusedRow>& examples(Refusal refusal) const { return rows_[static_cast<std::size_t>(refusal)]; }

 private:
  std::array<std::int64_t, refusal_count> counts_{};
  std::array<std::vector<RefusedRow>, refusal_count> rows_;
};

}  // namespace zeroten::table
