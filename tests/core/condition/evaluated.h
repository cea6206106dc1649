// Conditions as tests write them: parsed, evaluated, and what came of it as a short text.
#pragma once

#include <string>

#include "base/number_text.h"
#include "condition/evaluate.h"
#include "condition/parse.h"
#include "tests/catch.h"

namespace zeroten::condition {

/// As a survey has them; the language itself knows none.
inline constexpr Predicate categories[] = {
    {"promoter", [](std::int64_t score) { return score >= 9; }},
    {"passive", [](std::int64_t score) { return score == 7 || score == 8; }},
    {"detractor", [](std::int64_t score) { return score <= 6; }},
};

inline std::string to_text(const Value& value) {
  if (value.is_null()) return "null";
  if (const auto* boolean = value.boolean()) return *boolean ? "true" : "false";
  if (const auto* whole = value.integer()) return std::to_string(*whole);
  // A double always shows that it is one.
  if (const auto* number = value.number()) return shortest_text(*number) + "d";
  if (const auto* text = value.text()) return "'" + *text + "'";
  std::string items;
  if (const auto* list = value.list()) {
    for (const Value& item : *list) items += (items.empty() ? "" : ", ") + to_text(item);
    return "[" + items + "]";
  }
  for (const auto& [key, item] : *value.map()) items += (items.empty() ? "" : ", ") + key + ": " + to_text(item);
  return "{" + items + "}";
}

inline Expression parsed(std::string_view source) {
  auto expression = parse(source, "/when", categories);
  INFO(source);
  if (!expression) FAIL(expression.problems()[0].detail("reason"));
  return *expression;
}

/// The value, or the name of the error.
inline std::string evaluated(std::string_view source, const Value::Map& roots = {}) {
  const Outcome outcome = evaluate(parsed(source), roots, categories);
  return outcome.error ? std::string(name_of(outcome.error->code)) : to_text(outcome.value);
}

/// "line:column: reason" of the first problem; "fine" if there is none.
inline std::string refused(std::string_view source) {
  const auto expression = parse(source, "/when", categories);
  if (expression) return "fine";
  const Problem& problem = expression.problems()[0];
  const std::string_view reason = problem.detail("reason").empty() ? problem.detail("value") : problem.detail("reason");
  return std::string(problem.detail("line")) + ":" + std::string(problem.detail("column")) + ": " + std::string(reason);
}

}  // namespace zeroten::condition
