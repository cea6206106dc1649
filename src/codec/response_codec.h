// Responses in and out of JSON (docs/messages.md, Response).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/place.h"
#include "base/result.h"
#include "base/value.h"
#include "flow/response.h"

namespace zeroten::codec {

/// In canonical form. A definition cannot ask for texts that would not fit (survey/check_text_budget.h).
inline constexpr std::size_t largest_response = 256 * 1024;  // bytes

/// Form only: types, ranges, ids, no unknown members. Whether it fits its survey is engine::verify's business.
Result<flow::Response> read_response(std::string_view json);

/// The same for one that stands inside another text.
Result<flow::Response> read_response(const Value& value, const Place& place);

/// The canonical form: members sorted, no white space. What is stored, hashed and sent.
std::string write_response(const flow::Response& response);

/// The first 128 bits of the SHA-256 of `canonical` as 32 hexadecimal digits (FIPS 180-4).
std::string content_hash(std::string_view canonical);

}  // namespace zeroten::codec
