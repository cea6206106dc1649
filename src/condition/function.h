// The functions and macros of the language, by name.
#pragma once

#include <string>
#include <string_view>

#include "condition/expression.h"

namespace zeroten::condition {

struct Function {
  std::string_view name;
  NodeKind kind;
  /// size(x) or x.size(): which forms there are.
  bool is_global;
  bool is_method;
  /// Operands, the x of x.f() included.
  std::uint8_t operands;
};

/// Null if there is no such function. Macros are methods of two operands: the range and the body.
const Function* find_function(std::string_view name);

inline bool is_macro(NodeKind kind) { return kind >= NodeKind::exists; }

/// Words of CEL that are no names of variables.
bool is_reserved(std::string_view name);

/// Names that conditions know without a declaration: answers, user, …
bool is_root(std::string_view name);

/// What to say besides about a function that does not exist: "; write …" or ", did you mean 'x'", or nothing. The
/// page's build has an empty one (src/wasm/respondent_hints.cpp).
std::string function_hint(std::string_view name);

}  // namespace zeroten::condition
