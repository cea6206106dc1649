// What `POST /v1/claims` carries and answers (docs/messages.md, The collector).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace zeroten::codec {

inline constexpr std::size_t largest_claim = 16 * 1024;  // bytes

/// For the response `id`, as it was stored with `seq` and `hash`: both as in its receipt.
struct Claim {
  std::string survey;
  std::string id;
  std::int64_t seq = 0;
  std::string hash;
  std::string pool;
};

/// Problems for what is malformed, and for a receipt that is for something else or for nothing that was stored.
Result<Claim> read_claim(std::string_view json);

/// {"result":"code","code":"…"}
std::string write_reward(std::string_view code);
/// {"result":"exhausted"}
std::string write_exhausted();

}  // namespace zeroten::codec
