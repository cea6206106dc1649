// The names and words of problems that a page can meet.
#include <array>

#include "base/problem_code.h"

namespace zeroten {

namespace {

using enum ProblemCode;

#define PROBLEM(code, sentence) ProblemEntry{code, #code, sentence},
constexpr std::array entries{
#include "base/session_problems.inc"
};
#undef PROBLEM

static_assert(entries.back().code == wrong_status && entries.size() == static_cast<std::size_t>(wrong_status) + 1);

}  // namespace

std::span<const ProblemEntry> session_problems() { return entries; }

}  // namespace zeroten
