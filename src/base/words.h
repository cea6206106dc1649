// Problems in words: what is wrong, and how to mend it. English, for developers and authors.
#pragma once

#include <string>

#include "base/problem.h"

namespace zeroten {

/// One or two plain sentences. Never empty.
std::string words(const Problem& problem);

}  // namespace zeroten
