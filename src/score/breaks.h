// Where on 0 to 10 the passives begin and end, for reports that compare with others.
#pragma once

#include <optional>

#include "score/category.h"

namespace zeroten::score {

/// Detractors are 0 to `last_detractor`, passives from there to `last_passive`, promoters above. R's NPS package writes
/// c(0, 6, 8, 10) for {6, 8}; "European" is {5, 7}; a scale of 1 to 5 with 1-3 / 4 / 5 is {3, 4}.
struct Breaks {
  int last_detractor;
  int last_passive;

  bool operator==(const Breaks&) const = default;
};

/// Those of category.h, asked and not repeated.
consteval Breaks breaks_of_categories() {
  Breaks breaks{lowest_score, lowest_score};
  for (int score = lowest_score; score <= highest_score; ++score) {
    if (category_of(score) == Category::detractor) breaks.last_detractor = score;
    if (category_of(score) != Category::promoter) breaks.last_passive = score;
  }
  return breaks;
}

inline constexpr Breaks standard_breaks = breaks_of_categories();

/// Nothing unless 0 <= last_detractor <= last_passive < 10: there are always detractors and promoters.
std::optional<Breaks> breaks(int last_detractor, int last_passive);

/// Only for 0 <= score <= 10.
constexpr Category category_of(int score, Breaks breaks) {
  if (score <= breaks.last_detractor) return Category::detractor;
  return score <= breaks.last_passive ? Category::passive : Category::promoter;
}

}  // namespace zeroten::score
