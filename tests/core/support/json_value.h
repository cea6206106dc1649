// JSON texts of tests as values.
#pragma once

#include "codec/json_value.h"
#include "tests/catch.h"

namespace zeroten::test {

/// What the engine reads out of `text`, which must be sound.
inline Value json_value(std::string_view text) {
  Problems problems;
  auto value = codec::parse_value(text, {16 * 1024 * 1024}, problems);
  REQUIRE(value);
  REQUIRE(problems.empty());
  return std::move(*value);
}

}  // namespace zeroten::test
