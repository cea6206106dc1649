// Every way in which the collector says no: a status and a body of problems.
#pragma once

#include <chrono>
#include <string_view>

#include "base/problem.h"
#include "collector/reply.h"

namespace zeroten::collector {

inline constexpr int retry_seconds = 2;  // Retry-After of a 503

/// `{"problems":[…]}`.
Reply refusal(http::status status, const Problems& problems);

/// 413 if `problems`, of which there are some, begin with a text that is too large, else 400.
Reply unusable_body(const Problems& problems);

Reply malformed_request();                                                    // 400
Reply unauthorized();                                                         // 401
Reply not_admitted(const Problems& problems);                                 // 401, for want of a respondent token
Reply not_found(std::string_view path);                                       // 404
Reply unknown_survey(std::string_view id);                                    // 404
Reply method_not_allowed(std::string_view method, std::string_view allowed);  // 405
Reply request_timeout(std::chrono::milliseconds limit);                       // 408
Reply body_too_large(std::size_t limit);                                      // 413
Reply unsupported_media_type(std::string_view type);                          // 415
Reply too_many_requests(std::chrono::milliseconds wait);                      // 429
Reply header_too_large(std::size_t limit);                                    // 431
Reply unavailable();                                                          // 503

}  // namespace zeroten::collector
