// What an expression costs at worst. Authoring only.
#pragma once

#include <span>

#include "condition/declaration.h"

namespace zeroten::condition {

/// Steps that evaluating takes at most, for the largest values that `declarations` allow; what is not declared counts
/// as a text of the usual limit. An upper bound: it may be more than any evaluation takes.
double worst_cost(const Expression& expression, std::span<const Declaration> declarations);

}  // namespace zeroten::condition
