// Stands in for base/session_problems.cpp in the classic build: codes without sentences. A survey that it cannot open
// is opened by the full engine, which has them; what a respondent reads comes from the wording.
#include <array>

#include "base/problem_code.h"

namespace zeroten {

namespace {

using enum ProblemCode;

#define PROBLEM(code, sentence) ProblemEntry{code, #code, {}},
constexpr std::array entries{
#include "base/session_problems.inc"
};
#undef PROBLEM

}  // namespace

std::span<const ProblemEntry> session_problems() { return entries; }

}  // namespace zeroten
