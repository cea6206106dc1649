// Responses in and out of JSON (docs/messages.md, Response).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "flow/response.h"

namespace zeroten::codec {

/// In canonical form. A definition cannot ask for texts that would not fit (survey/check_text_budget.h).
inline constexpr std::size_t largest_response = 256 * 1024;         // bytes
inline constexpr std::size_t largest_batch = 100;                   // responses
inline constexpr std::size_t largest_batch_text = 4 * 1024 * 1024;  // bytes

/// Form only: types, ranges, ids, no unknown members. Whether it fits its survey is engine::verify's business.
Result<flow::Response> read_response(std::string_view json);

/// What `POST /v1/responses` carries: one response, or 1 to 100 of them.
struct Batch {
  bool is_array = false;
  /// One entry a response, in the order of the text: one that is malformed does not spoil the others.
  std::vector<Result<flow::Response>> responses;
};

/// Problems only where the text as a whole cannot be used (syntax, limits, neither object nor array).
Result<Batch> read_batch(std::string_view json);

/// The canonical form: members sorted, no white space. What is stored, hashed and sent.
std::string write_response(const flow::Response& response);

/// The first 128 bits of the SHA-256 of `canonical` as 32 hexadecimal digits (FIPS 180-4).
std::string content_hash(std::string_view canonical);

}  // namespace zeroten::codec
