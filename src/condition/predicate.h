// Functions of one whole number that the language does not know by itself: the categories of a score.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace zeroten::condition {

/// `name` as a condition writes it, and whether it holds for a number.
struct Predicate {
  std::string_view name;
  bool (*holds)(std::int64_t);
};

/// The same predicates in the same order for parse, check and evaluate: an expression keeps their indices.
using Predicates = std::span<const Predicate>;

}  // namespace zeroten::condition
