#include "collector/read_error.h"

#include <boost/beast/http/error.hpp>

#include "collector/refusal.h"

namespace zeroten::collector {

std::optional<Reply> reply_to_read_error(const boost::system::error_code& error, const Limits& limits) {
  if (error.category() != make_error_code(http::error::end_of_stream).category()) return std::nullopt;
  if (error == http::error::end_of_stream) return std::nullopt;
  if (error == http::error::body_limit) return body_too_large(limits.body_bytes);
  if (error == http::error::header_limit || error == http::error::buffer_overflow) {
    return header_too_large(limits.header_bytes);
  }
  return malformed_request();
}

}  // namespace zeroten::collector
