// Addresses of web pages and servers, as the command line takes them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zeroten::cli {

/// "https://nps.example.com:8443" of "https://nps.example.com:8443/a?b". Nothing if `address` is no absolute http or
/// https address, or has characters that an address never has (white space, quotes, angle brackets, control
/// characters).
std::optional<std::string> origin_of(std::string_view address);

/// For a CLI11 option: what is wrong with `address`; empty if nothing.
std::string address_problem(const std::string& address);

}  // namespace zeroten::cli
