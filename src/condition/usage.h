// How conditions use one variable: what its value is compared with. Authoring only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "condition/expression.h"

namespace zeroten::condition {

struct Usage {
  /// Constants that the value is compared with, or looked up among.
  std::vector<Value> literals;
  /// Numbers that its size is compared with.
  std::vector<double> sizes;
  /// All constant texts anywhere: the ids that may matter.
  std::vector<std::string> texts;
  bool ordered = false;        // <, <=, >, >=
  bool order_matters = false;  // of the items of a list
  bool texts_matter = false;   // more of a text than which one it is
  /// Something besides: its value was not only compared with constants.
  bool other = false;
};

/// Adds how `expression` uses the variable `name` ("answers.score").
void add_usage(Usage& usage, const Expression& expression, std::string_view name);

}  // namespace zeroten::condition
