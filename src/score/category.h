// The one place that decides who is a promoter, a passive or a detractor.
#pragma once

#include <optional>
#include <string_view>

namespace zeroten::score {

enum class Category { detractor, passive, promoter };

inline constexpr int lowest_score = 0;
inline constexpr int highest_score = 10;
inline constexpr int score_count = highest_score - lowest_score + 1;

constexpr bool is_score(long long value) { return value >= lowest_score && value <= highest_score; }

/// Detractor 0–6, passive 7–8, promoter 9–10 (Reichheld 2003). Only for 0 <= score <= 10.
constexpr Category category_of(int score) {
  if (score <= 6) return Category::detractor;
  return score <= 8 ? Category::passive : Category::promoter;
}

std::string_view name_of(Category category);
std::optional<Category> category(std::string_view name);

}  // namespace zeroten::score
