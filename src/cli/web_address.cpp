#include "cli/web_address.h"

#include <algorithm>

#include "cli/printable.h"

namespace zeroten::cli {

namespace {

/// Braces and bars are for the fields that a mail program fills in: {{plan}}, *|PLAN|*.
bool in_address(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte > 0x20 && byte != 0x7F && std::string_view("\"'<>\\^`").find(c) == std::string_view::npos;
}

/// Names, IPv4 and [IPv6], with a port; no user name and no password.
bool in_authority(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view(".-_:[]").find(c) != std::string_view::npos;
}

}  // namespace

std::optional<std::string> origin_of(std::string_view address) {
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (!address.starts_with(scheme)) continue;
    const std::string_view rest = address.substr(scheme.size());
    const std::string_view authority = rest.substr(0, rest.find_first_of("/?#"));
    if (authority.empty() || !std::all_of(authority.begin(), authority.end(), in_authority)) return std::nullopt;
    if (!std::all_of(rest.begin(), rest.end(), in_address)) return std::nullopt;
    return std::string(scheme) + std::string(authority);
  }
  return std::nullopt;
}

std::string address_problem(const std::string& address) {
  if (origin_of(address)) return {};
  return "'" + one_line(address) + "' is not an address such as https://nps.example.com/";
}

}  // namespace zeroten::cli
