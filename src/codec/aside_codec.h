// What a collector tells of responses that it does not count (docs/messages.md, The collector).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zeroten::codec {

/// A response that lost to another with the same seq, or that was refused.
struct Aside {
  std::string_view id;
  std::int64_t seq = 0;
  std::string_view hash;
  std::int64_t received = 0;  // ms since 1970, by the collector's clock
  std::string_view problems;  // a JSON array; empty: a conflict
  std::string_view response;  // JSON
};

/// One object, without a line feed.
std::string write_aside(const Aside& aside);

/// Numbers of a device that never arrived, from the first to the last.
struct MissingNumbers {
  std::string device;
  std::int64_t first = 0;
  std::int64_t last = 0;
};

/// {"missing":[…],"more":false}; `more`: there are more than these.
std::string write_missing(const std::vector<MissingNumbers>& missing, bool more);

}  // namespace zeroten::codec
