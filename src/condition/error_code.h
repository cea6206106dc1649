// Why a condition has no value. Errors are values: && and || absorb them.
#pragma once

#include <cstdint>
#include <string_view>

namespace zeroten::condition {

enum class ErrorCode : std::uint8_t {
  no_such_key,       // also: a question without an answer
  no_such_overload,  // an operator or function that these types have not
  undeclared,
  divide_by_zero,  // modulus too
  overflow,        // of 64 bits
  range,           // a conversion whose result does not fit
  index_out_of_range,
  duplicate_key,
  limit,  // of steps; never absorbed
};

std::string_view name_of(ErrorCode code);

}  // namespace zeroten::condition
