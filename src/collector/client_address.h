// Who a request is from, as far as limits are concerned.
#pragma once

#include <boost/asio/ip/address.hpp>
#include <string>

#include "collector/http.h"

namespace zeroten::collector {

/// What stands for `address` where clients are told apart: itself; of an IPv6 address the first 64 bits, because one
/// household has all of the rest.
std::string network_of(const boost::asio::ip::address& address);

/// The network of `peer` or, if `trust_forwarded` holds, the last one in X-Forwarded-For, which is the one that the
/// proxy in front wrote; `peer` where that is none.
std::string client_address(const RequestHeader& header, const boost::asio::ip::address& peer, bool trust_forwarded);

}  // namespace zeroten::collector
