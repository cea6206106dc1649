// The bearer token: who holds it may read responses and reports.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zeroten::collector {

/// 256 random bits as 64 hexadecimal digits. Nothing when the system has no randomness to give.
std::optional<std::string> make_token();

/// Whether `token` could be one: 16 to 256 visible ASCII characters.
bool is_token(std::string_view token);

/// How long this takes says nothing about where the two differ.
bool equal_in_constant_time(std::string_view left, std::string_view right);

/// What stands behind "Bearer " in `authorization`, a header's value (RFC 6750, 2.1); empty if it is none such.
std::string_view bearer_of(std::string_view authorization);

/// Whether `authorization`, a header's value, is "Bearer" and `token`. How long this takes says nothing about where the
/// two differ.
bool is_authorized(std::string_view authorization, std::string_view token);

}  // namespace zeroten::collector
