// What the program's exit code says.
#pragma once

namespace zeroten::cli {

inline constexpr int fine = 0;
inline constexpr int input_has_problems = 1;
inline constexpr int misuse = 2;

}  // namespace zeroten::cli
