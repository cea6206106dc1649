#include "collector/client_address.h"

#include <algorithm>
#include <boost/asio/ip/network_v6.hpp>
#include <string_view>

namespace zeroten::collector {

namespace {

using boost::asio::ip::address;

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// What stands behind the last comma of the last such header: what is in front of it, anybody may have written.
std::string_view last_forwarded(const RequestHeader& header) {
  std::string_view last;
  const auto [begin, end] = header.equal_range("X-Forwarded-For");
  std::for_each(begin, end, [&](const auto& field) {
    const auto value = field.value();
    last = {value.data(), value.size()};
  });
  return trimmed(last.substr(last.rfind(',') + 1));
}

}  // namespace

std::string network_of(const address& from) {
  if (from.is_v4()) return from.to_string();
  const auto six = from.to_v6();
  if (six.is_v4_mapped()) {
    return boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, six).to_string();
  }
  return boost::asio::ip::network_v6(six, 64).canonical().to_string();
}

std::string client_address(const RequestHeader& header, const address& peer, bool trust_forwarded) {
  if (!trust_forwarded) return network_of(peer);
  boost::system::error_code error;
  const address forwarded = boost::asio::ip::make_address(std::string(last_forwarded(header)), error);
  return network_of(error ? peer : forwarded);
}

}  // namespace zeroten::collector
