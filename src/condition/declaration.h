// What a survey says about the values its conditions may look up. Authoring only.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "condition/type.h"

namespace zeroten::condition {

/// One question or fact. Bounds that are not given are those of the type.
struct Declaration {
  std::string name = {};  // "answers.score", "user.plan"
  Type type = {};
  /// Of a number.
  std::optional<double> min = std::nullopt;
  std::optional<double> max = std::nullopt;
  /// Between two numbers that are possible, from min; 0: any number. Whole numbers have 1 if this is 0.
  double step = 0;
  /// Of a text, or of the items of a list: the only ones there are. Empty: any.
  std::vector<std::string> ids = {};
  /// Of a text, in code points. An empty text is no answer.
  std::size_t shortest = 1;
  std::size_t longest = 10'000;
  /// Of a list. 0 at the most: as many as there are ids. An empty list is no answer.
  std::size_t fewest_items = 1;
  std::size_t most_items = 0;
};

}  // namespace zeroten::condition
