// Declarations of a small survey, and its conditions checked.
#pragma once

#include "condition/check.h"
#include "tests/core/condition/evaluated.h"

namespace zeroten::condition {

inline std::vector<Declaration> declared() {
  std::vector<Declaration> all{
      {.name = "answers.score", .type = {TypeKind::integer}, .min = 0, .max = 10},
      {.name = "answers.why", .type = {TypeKind::text}},
      {.name = "answers.likes", .type = list_of({TypeKind::text})},
      {.name = "answers.days", .type = {TypeKind::number}, .min = 0},
      {.name = "answers.day", .type = {TypeKind::text}, .longest = 10},
      {.name = "answers.agree", .type = {TypeKind::boolean}},
      {.name = "answers.matrix", .type = map_of({TypeKind::text}, {TypeKind::text})},
      {.name = "user.plan", .type = {TypeKind::text}},
  };
  all[2].ids = {"price", "speed", "other"};
  all[7].ids = {"free", "pro"};
  return all;
}

/// "column code, column code"; empty if there is nothing to say.
inline std::string checked(const std::string& source) {
  const auto declarations = declared();
  std::string all;
  for (const Problem& problem : check(parsed(source), declarations, "/when", categories)) {
    all += (all.empty() ? "" : ", ") + std::string(problem.detail("column")) + " " + std::string(name_of(problem.code));
  }
  return all;
}

}  // namespace zeroten::condition
