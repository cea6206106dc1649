#include "base/problem_code.h"

namespace zeroten {

std::string_view name_of(ProblemCode code) {
  for (const auto table : {session_problems(), authoring_problems()}) {
    for (const ProblemEntry& entry : table) {
      if (entry.code == code) return entry.name;
    }
  }
  return {};
}

std::optional<ProblemCode> problem_code(std::string_view name) {
  for (const auto table : {session_problems(), authoring_problems()}) {
    for (const ProblemEntry& entry : table) {
      if (entry.name == name) return entry.code;
    }
  }
  return std::nullopt;
}

}  // namespace zeroten
