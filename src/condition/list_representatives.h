// Choices that stand for all choices: see representatives.h.
#pragma once

#include "condition/representatives.h"
#include "condition/usage.h"

namespace zeroten::condition {

/// `declaration` is a list of texts with ids.
Representatives list_representatives(const Declaration& declaration, const Usage& usage);

}  // namespace zeroten::condition
