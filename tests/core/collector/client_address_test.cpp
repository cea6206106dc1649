#include "collector/client_address.h"

#include "tests/catch.h"

using namespace zeroten::collector;

namespace {

std::string address_of(const std::string& peer, const std::vector<std::string>& forwarded, bool trust = true) {
  RequestHeader header;
  for (const std::string& value : forwarded) header.insert("X-Forwarded-For", value);
  return client_address(header, boost::asio::ip::make_address(peer), trust);
}

}  // namespace

TEST_CASE("who asks is whoever the connection is from") {
  CHECK(address_of("192.0.2.1", {}) == "192.0.2.1");
  CHECK(address_of("192.0.2.1", {"198.51.100.7"}, false) == "192.0.2.1");
  CHECK(address_of("::ffff:192.0.2.1", {}) == "192.0.2.1");
}

TEST_CASE("a proxy that is trusted says who asks in the last address that it wrote") {
  CHECK(address_of("192.0.2.1", {"198.51.100.7"}) == "198.51.100.7");
  CHECK(address_of("192.0.2.1", {"203.0.113.9, 198.51.100.7 "}) == "198.51.100.7");
  CHECK(address_of("192.0.2.1", {"203.0.113.9", "198.51.100.7"}) == "198.51.100.7");
  for (const char* nonsense : {"", "unknown", "198.51.100.7,", "198.51.100.7:80"}) {
    CHECK(address_of("192.0.2.1", {nonsense}) == "192.0.2.1");
  }
}

TEST_CASE("the addresses of one IPv6 network are one client") {
  CHECK(address_of("2001:db8:1:2:3:4:5:6", {}) == address_of("2001:db8:1:2::1", {}));
  CHECK(address_of("2001:db8:1:2::1", {}) != address_of("2001:db8:1:3::1", {}));
}
