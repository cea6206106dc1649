// Texts that stand for all texts: see representatives.h.
#pragma once

#include "condition/representatives.h"
#include "condition/usage.h"

namespace zeroten::condition {

Representatives text_representatives(const Declaration& declaration, const Usage& usage);

}  // namespace zeroten::condition
