// The header Retry-After (RFC 9110, 10.2.3): seconds, or a date.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace zeroten::delivery {

/// An HTTP date in its usual form, "Sun, 06 Nov 1994 08:49:37 GMT", in milliseconds since 1970. Nothing for anything
/// else.
std::optional<std::int64_t> http_date(std::string_view text);

/// The pause that `retry_after` asks for, in milliseconds, from 1 s to 1 h; nothing if it cannot be read. A date counts
/// from `date`, the header of the same answer, and from `wall` where there is none: the page's clock may be wrong.
std::optional<std::int64_t> asked_pause(std::string_view retry_after, std::string_view date, std::int64_t wall);

}  // namespace zeroten::delivery
