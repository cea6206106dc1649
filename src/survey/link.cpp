#include "survey/link.h"

#include <algorithm>

namespace zeroten::survey {

namespace {

bool begins_with(std::string_view text, std::string_view prefix) {
  return text.size() > prefix.size() && std::equal(prefix.begin(), prefix.end(), text.begin(), [](char p, char c) {
           return p == (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
         });
}

bool is_refused(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte <= 0x20 || byte == 0x7F || c == '\\' || c == '<' || c == '>' || c == '"';
}

/// What stands before an @ looks like the host and is not: https://shop.example@elsewhere.example.
bool begins_with_host(std::string_view rest) {
  const std::string_view authority = rest.substr(0, rest.find_first_of("/?#"));
  return !authority.empty() && authority[0] != ':' && authority.find('@') == std::string_view::npos;
}

}  // namespace

bool is_safe_link(std::string_view url) {
  // Bidirectional overrides and other characters that hide are not ASCII: a link in a survey is written
  // percent-encoded.
  const bool plain = std::none_of(url.begin(), url.end(),
                                  [](char c) { return is_refused(c) || static_cast<unsigned char>(c) > 0x7E; });
  if (!plain) return false;
  constexpr std::string_view https = "https://";
  if (begins_with(url, https)) return begins_with_host(url.substr(https.size()));
  return begins_with(url, "mailto:") || begins_with(url, "tel:");
}

}  // namespace zeroten::survey
