// What `POST /v1/responses` carries (docs/messages.md, The collector).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "flow/response.h"

namespace zeroten::codec {

inline constexpr std::size_t largest_batch = 100;                   // responses
inline constexpr std::size_t largest_batch_text = 4 * 1024 * 1024;  // bytes

/// A response, and which one of its device it is.
struct BatchItem {
  Result<flow::Response> response;
  /// 32 hexadecimal digits, and the device's number for this response, from 1. Empty and 0 for one without an envelope.
  std::string device = {};
  std::int64_t number = 0;
};

/// One item, or 1 to 100 of them.
struct Batch {
  bool is_array = false;
  /// In the order of the text: one that is malformed does not spoil the others.
  std::vector<BatchItem> items;
};

/// Problems only where the text as a whole cannot be used (syntax, limits, neither object nor array).
Result<Batch> read_batch(std::string_view json);

}  // namespace zeroten::codec
