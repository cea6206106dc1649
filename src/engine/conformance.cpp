#include "engine/conformance.h"

#include <cmath>

#include "codec/collector_codec.h"
#include "codec/tagged_value.h"
#include "condition/check.h"
#include "condition/parse.h"
#include "survey/environment.h"

namespace zeroten::engine {

namespace {

using codec::ConformanceVector;
using codec::VectorKind;
using condition::Expression;

/// What a vector came to. Empty: it passed.
struct Verdict {
  std::string expected;
  std::string found;
  bool refused = false;
};

/// "code at line:column".
std::string place(const Problem& problem) {
  return std::string(name_of(problem.code)) + " at " + std::string(problem.detail("line")) + ":" +
         std::string(problem.detail("column"));
}

std::string tagged(const Value& value) {
  codec::JsonWriter json;
  codec::write_tagged(json, value);
  return json.take();
}

/// Equal and of the same types; NaN is NaN, and -0 is not 0.
bool same(const Value& left, const Value& right) { return tagged(left) == tagged(right); }

/// What an evaluation came to, as a text.
std::string outcome_text(const condition::Outcome& outcome) {
  return outcome.error ? "error " + std::string(name_of(outcome.error->code)) : tagged(outcome.value);
}

Verdict evaluate(const ConformanceVector& vector, const Expression& expression) {
  const auto outcome = condition::evaluate(expression, vector.roots, survey::predicates());
  if (!vector.value) {
    const bool fits = outcome.error.has_value() || vector.error == "value_or_limit";
    return fits ? Verdict() : Verdict{"error " + vector.error, outcome_text(outcome)};
  }
  if (!outcome.error && same(outcome.value, *vector.value)) return {};
  return {tagged(*vector.value), outcome_text(outcome)};
}

/// Ours compares whole numbers with others, where others have a type error.
bool compares_numbers(std::string_view static_error) {
  const bool comparison =
      static_error.find("'_==_'") != std::string_view::npos || static_error.find("'_!=_'") != std::string_view::npos ||
      static_error.find("'_<") != std::string_view::npos || static_error.find("'_>") != std::string_view::npos;
  return comparison && static_error.find("int") != std::string_view::npos &&
         static_error.find("double") != std::string_view::npos;
}

Verdict run_evaluate(const ConformanceVector& vector) {
  const auto parsed = condition::parse(vector.expression, "", survey::predicates());
  if (!parsed) {
    if (!vector.value && !vector.check) return {};
    return {vector.value ? tagged(*vector.value) : "error " + vector.error, place(parsed.problems()[0])};
  }
  const Problems problems = condition::check_types(*parsed, vector.declarations, "");
  if (vector.error == "parse" && !problems.empty()) return {};  // refused before it is evaluated, which is the point
  if (vector.check && !problems.empty()) return {"accepted by the type check", place(problems[0])};
  const bool type_error = !vector.static_error.empty() && !compares_numbers(vector.static_error);
  if (type_error && problems.empty()) return {"refused by the type check: " + vector.static_error, "accepted"};
  return evaluate(vector, *parsed);
}

Verdict run_outside(const ConformanceVector& vector) {
  const auto parsed = condition::parse(vector.expression, "", survey::predicates());
  const bool accepted = parsed && condition::check_types(*parsed, vector.declarations, "").empty();
  if (!accepted) return {"", "", true};
  if (vector.kind == VectorKind::optional) return evaluate(vector, *parsed);
  return {"refused before it is evaluated", "accepted"};
}

Verdict run_lint(const ConformanceVector& vector) {
  const auto parsed = condition::parse(vector.expression, "", survey::predicates());
  const Problems problems =
      parsed ? condition::check(*parsed, vector.declarations, "", survey::predicates()) : parsed.problems();
  const std::string column = std::to_string(vector.column);
  const std::string found = problems.empty() ? "accepted" : place(problems[0]);
  if (vector.rejected_for.empty()) return problems.empty() ? Verdict() : Verdict{"accepted", found};
  const bool fits = !problems.empty() && name_of(problems[0].code) == vector.rejected_for &&
                    (vector.column == 0 || problems[0].detail("column") == column);
  return fits ? Verdict() : Verdict{vector.rejected_for + " in column " + column, found};
}

Verdict run_vector(const ConformanceVector& vector) {
  if (vector.kind == VectorKind::lint) return run_lint(vector);
  return vector.kind == VectorKind::evaluate ? run_evaluate(vector) : run_outside(vector);
}

}  // namespace

codec::ConformanceReport run_vectors(const std::vector<ConformanceVector>& vectors) {
  codec::ConformanceReport report;
  for (const ConformanceVector& vector : vectors) {
    Verdict verdict = run_vector(vector);
    if (verdict.expected.empty()) {
      ++report.passed;
      if (verdict.refused) ++report.refused;
    } else {
      report.failures.push_back(
          {vector.name, vector.expression, std::move(verdict.expected), std::move(verdict.found)});
    }
  }
  return report;
}

std::string conformance(const std::string& vectors) {
  const auto read = codec::read_vectors(vectors);
  return read ? codec::write_conformance(run_vectors(*read)) : codec::write_problems(read.problems());
}

}  // namespace zeroten::engine
