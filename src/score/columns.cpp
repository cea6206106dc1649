#include "score/columns.h"

#include <algorithm>
#include <array>

namespace zeroten::score {

namespace {

constexpr std::size_t most_values = 256;
constexpr std::size_t slots = 16;  // of a group: the scores, then those below; a shift in place of a product
constexpr std::uint8_t missing_slot = 11;
constexpr std::uint8_t refused_slot = 12;

/// Where a byte of the score column is counted: a table has no branches to guess.
constexpr std::array<std::uint8_t, 256> slot_table() {
  std::array<std::uint8_t, 256> table{};
  for (std::size_t byte = 0; byte < table.size(); ++byte) {
    table[byte] = byte <= highest_score ? static_cast<std::uint8_t>(byte) : refused_slot;
  }
  table[no_answer] = missing_slot;
  return table;
}

constexpr std::array<std::uint8_t, 256> slot_of = slot_table();

using Cells = std::vector<std::uint32_t>;

/// A stretch that no 32 bits overflow in.
constexpr std::size_t longest_stretch = std::size_t{1} << 31;

struct Columns {
  const std::uint8_t* scores;
  const std::uint8_t* first;
  const std::uint8_t* second;
};

/// The last group of `cells` is for codes that there are not. Both keys at once: one more load a row, and one pass.
void count_stretch(const Columns& columns, std::size_t rows, std::size_t first_values, std::size_t second_values,
                   Cells& cells) {
  const std::size_t unknown = first_values * second_values;
  std::uint32_t* const counts = cells.data();
  for (std::size_t row = 0; row < rows; ++row) {
    const std::size_t first = columns.first[row];
    const std::size_t second = columns.second[row];
    const bool is_known = first < first_values && second < second_values;
    const std::size_t group = is_known ? first * second_values + second : unknown;
    ++counts[group * slots + slot_of[columns.scores[row]]];
  }
}

void count_one_key(const Columns& columns, std::size_t rows, std::size_t values, Cells& cells) {
  std::uint32_t* const counts = cells.data();
  for (std::size_t row = 0; row < rows; ++row) {
    const std::size_t group = std::min<std::size_t>(columns.first[row], values);
    ++counts[group * slots + slot_of[columns.scores[row]]];
  }
}

/// Four at a time: neighbours often have the same score, and would wait for each other's count.
void count_scores(const std::uint8_t* scores, std::size_t rows, Cells& cells) {
  std::array<std::array<std::uint32_t, slots>, 4> counts{};
  std::size_t row = 0;
  for (; row + 4 <= rows; row += 4) {
    for (std::size_t lane = 0; lane < 4; ++lane) ++counts[lane][slot_of[scores[row + lane]]];
  }
  for (; row < rows; ++row) ++counts[0][slot_of[scores[row]]];
  for (const auto& lane : counts) {
    for (std::size_t slot = 0; slot < slots; ++slot) cells[slot] += lane[slot];
  }
}

void add(const Cells& cells, ColumnTally& tally) {
  const std::size_t groups = tally.groups.size();
  for (std::size_t group = 0; group < groups; ++group) {
    for (int score = 0; score <= highest_score; ++score) {
      tally.groups[group].add(score, cells[group * slots + static_cast<std::size_t>(score)]);
    }
    tally.missing += cells[group * slots + missing_slot];
    tally.refused += cells[group * slots + refused_slot];
  }
  for (std::size_t slot = 0; slot < slots; ++slot) tally.refused += cells[groups * slots + slot];
}

bool is_absent(const KeyColumn& key) { return key.codes.empty() && key.values == 1; }

bool fits(const KeyColumn& key, std::size_t rows) {
  if (is_absent(key)) return true;
  return key.values >= 1 && key.values <= most_values && key.codes.size() == rows;
}

}  // namespace

std::optional<ColumnTally> count_columns(std::span<const std::uint8_t> scores, const KeyColumn& first,
                                         const KeyColumn& second) {
  if (!fits(first, scores.size()) || !fits(second, scores.size())) return std::nullopt;
  const bool has_first = !is_absent(first);
  const bool has_second = !is_absent(second);
  ColumnTally tally{.groups = std::vector<Tally>(first.values * second.values)};
  for (std::size_t begin = 0; begin < scores.size(); begin += longest_stretch) {
    const std::size_t rows = std::min(longest_stretch, scores.size() - begin);
    Cells cells((tally.groups.size() + 1) * slots);
    const auto at = [&](const KeyColumn& key) { return key.codes.data() + begin; };
    if (has_first && has_second) {
      count_stretch({scores.data() + begin, at(first), at(second)}, rows, first.values, second.values, cells);
    } else if (has_first || has_second) {
      const KeyColumn& key = has_first ? first : second;
      count_one_key({scores.data() + begin, at(key), nullptr}, rows, key.values, cells);
    } else {
      count_scores(scores.data() + begin, rows, cells);
    }
    add(cells, tally);
  }
  return tally;
}

}  // namespace zeroten::score
