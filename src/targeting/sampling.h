// Who of many is asked: a draw that is the same for ever, made from names and not by chance.
#pragma once

#include <string_view>

namespace zeroten::targeting {

inline constexpr int draws = 1'000'000;

/// 0 to draws − 1, by the SHA-256 of the survey and of who is asked: a respondent, or the device of one who is not
/// known. Two surveys draw independently.
int draw(std::string_view survey, std::string_view unit);

/// Whether who drew `number` is among the share `sample`, 0 to 1. A larger share has all of a smaller one.
bool is_sampled(int number, double sample);

}  // namespace zeroten::targeting
