// Every condition of a definition, one after the other, with the place where it is written. Authoring only.
#pragma once

#include <string>
#include <vector>

#include "survey/definition.h"

namespace zeroten::survey {

enum class ConditionRole { when, required, end_if, ending, computed };

struct ConditionSite {
  const condition::Expression* condition;
  /// JSON Pointer into the definition.
  std::string path;
  ConditionRole role;
  /// Of the question, ending or computed value that it belongs to.
  std::size_t index;
};

/// Valid as long as `definition`.
std::vector<ConditionSite> condition_sites(const Definition& definition);

}  // namespace zeroten::survey
