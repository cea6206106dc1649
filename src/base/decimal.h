// Decimal numbers as people write them: at most six digits behind the point.
#pragma once

#include <string>

namespace zeroten {

/// The largest number that a survey asks for or declares, either way: six digits behind the point are exact up to
/// there.
inline constexpr double largest_decimal = 1e9;
/// The largest whole number that doubles and integers agree about (ECMAScript's MAX_SAFE_INTEGER).
inline constexpr double largest_whole = 9007199254740991.0;

/// `number` rounded to a millionth; to a whole number beyond largest_decimal, and to largest_whole beyond that.
double to_decimal(double number);

/// to_decimal in words: "3", "0.5", "-12.25"; no exponent, no zeros at the end. Reads back as the same number.
std::string decimal(double number);

}  // namespace zeroten
