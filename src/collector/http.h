// Short names for what the collector uses of Boost.Beast.
#pragma once

#include <boost/beast/http/fields.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/status.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/verb.hpp>
#include <string_view>

namespace zeroten::collector {

namespace http = boost::beast::http;

using RequestHeader = http::request_header<>;
using Request = http::request<http::string_body>;

/// The value of `field`; empty if there is none.
inline std::string_view header_value(const RequestHeader& header, http::field field) {
  const auto value = header[field];
  return {value.data(), value.size()};
}

inline std::string_view target_of(const RequestHeader& header) {
  const auto target = header.target();
  return {target.data(), target.size()};
}

}  // namespace zeroten::collector
