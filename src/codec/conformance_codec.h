// Files of condition vectors out of JSON, and the report about them (docs/conditions.md, Conformance). Authoring only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "condition/declaration.h"

namespace zeroten::codec {

enum class VectorKind {
  evaluate,  // a value or an error
  reject,    // outside the subset: must be refused before it is evaluated
  optional,  // needs something outside the subset: refused, or the value
  lint,      // what the check accepts, or rejects and where
};

/// One line of a file.
struct ConformanceVector {
  VectorKind kind = VectorKind::evaluate;
  std::string name;
  std::string expression;
  std::vector<condition::Declaration> declarations;
  Value::Map roots;
  /// The type check must accept it before it is evaluated.
  bool check = true;
  std::optional<Value> value;
  std::string error;         // the name of an error code
  std::string static_error;  // what another type check says; empty: nothing is known
  std::string rejected_for;  // of lint: the code of the problem; empty: accepted
  std::int64_t column = 0;
};

/// An array of vectors, each with its name and expression at least.
Result<std::vector<ConformanceVector>> read_vectors(std::string_view json);

struct ConformanceFailure {
  std::string name;
  std::string expression;
  std::string expected;
  std::string found;
};

struct ConformanceReport {
  int passed = 0;
  /// Among those that passed: outside the subset, and refused.
  int refused = 0;
  std::vector<ConformanceFailure> failures;
};

/// {"passed":N,"failed":N,"refused":N,"failures":[{"name":…,"expr":…,"expected":…,"found":…}]}
std::string write_conformance(const ConformanceReport& report);

}  // namespace zeroten::codec
