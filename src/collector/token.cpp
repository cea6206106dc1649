#include "collector/token.h"

#include <sys/random.h>

#include <algorithm>
#include <array>
#include <boost/beast/core/string.hpp>

namespace zeroten::collector {

namespace {

constexpr std::string_view scheme = "Bearer ";

}  // namespace

bool equal_in_constant_time(std::string_view left, std::string_view right) {
  if (left.size() != right.size()) return false;
  unsigned difference = 0;
  for (std::size_t index = 0; index < left.size(); ++index) {
    difference |=
        static_cast<unsigned char>(left[index]) ^ static_cast<unsigned>(static_cast<unsigned char>(right[index]));
  }
  return difference == 0;
}

std::string_view bearer_of(std::string_view authorization) {
  const std::string_view start = authorization.substr(0, scheme.size());
  if (!boost::beast::iequals({start.data(), start.size()}, {scheme.data(), scheme.size()})) return {};
  return authorization.substr(scheme.size());
}

std::optional<std::string> make_token() {
  std::array<unsigned char, 32> bytes{};
  if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) return std::nullopt;
  constexpr std::string_view digits = "0123456789abcdef";
  std::string token;
  for (const unsigned char byte : bytes) {
    token += digits[byte >> 4U];
    token += digits[byte & 15U];
  }
  return token;
}

bool is_token(std::string_view token) {
  const auto visible = [](char character) { return character > ' ' && character < '\x7f'; };
  return token.size() >= 16 && token.size() <= 256 && std::all_of(token.begin(), token.end(), visible);
}

bool is_authorized(std::string_view authorization, std::string_view token) {
  return !token.empty() && equal_in_constant_time(bearer_of(authorization), token);
}

}  // namespace zeroten::collector
