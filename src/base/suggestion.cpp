#include "base/suggestion.h"

#include <algorithm>
#include <vector>

namespace zeroten {

namespace {
constexpr std::size_t most_edits = 2;
constexpr std::size_t longest_name = 64;  // an id's
}  // namespace

std::size_t edit_distance(std::string_view from, std::string_view to, std::size_t most) {
  const std::size_t difference = from.size() < to.size() ? to.size() - from.size() : from.size() - to.size();
  if (difference > most || from.size() > longest_name) return most + 1;
  // Optimal string alignment: rows of the table, the last two kept.
  std::vector<std::size_t> before;
  std::vector<std::size_t> last(to.size() + 1);
  for (std::size_t j = 0; j <= to.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= from.size(); ++i) {
    std::vector<std::size_t> row(to.size() + 1, i);
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const bool same = from[i - 1] == to[j - 1];
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = std::move(last);
    last = std::move(row);
  }
  return std::min(last.back(), most + 1);
}

std::string suggestion(std::string_view wanted, std::span<const std::string_view> known) {
  std::string_view best;
  std::size_t best_distance = most_edits + 1;
  for (const std::string_view name : known) {
    const std::size_t distance = edit_distance(wanted, name, most_edits);
    if (distance >= best_distance || distance * 2 >= std::max(wanted.size(), name.size())) continue;
    best = name;
    best_distance = distance;
  }
  if (best.empty()) return {};
  return ", did you mean '" + std::string(best) + "'";
}

}  // namespace zeroten
