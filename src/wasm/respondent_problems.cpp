// Stands in for base/authoring_problems.cpp in the build for respondents: the linker takes this one and leaves that one
// in its archive.
#ifndef ZEROTEN_AUTHORING

#include "base/problem_code.h"

namespace zeroten {

std::span<const ProblemEntry> authoring_problems() { return {}; }

}  // namespace zeroten

#endif
