#include "collector/target.h"

#include <algorithm>
#include <charconv>

namespace zeroten::collector {

namespace {

/// The byte that "%41" stands for at the beginning of `text`.
std::optional<char> escaped_byte(std::string_view text) {
  if (text.size() < 3) return std::nullopt;
  unsigned value = 0;
  const auto [end, error] = std::from_chars(text.data() + 1, text.data() + 3, value, 16);
  if (error != std::errc{} || end != text.data() + 3) return std::nullopt;
  return static_cast<char>(value);
}

bool is_unwanted(char character) {
  const auto byte = static_cast<unsigned char>(character);
  return byte < 0x20 || byte == 0x7f || character == '\\';
}

}  // namespace

std::optional<std::string> decode(std::string_view text) {
  std::string decoded;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '%') {
      decoded += text[at];
      continue;
    }
    const auto byte = escaped_byte(text.substr(at));
    if (!byte) return std::nullopt;
    decoded += *byte;
    at += 2;
  }
  return decoded;
}

std::optional<Target> parse_target(std::string_view target) {
  target = target.substr(0, target.find('#'));
  const auto mark = target.find('?');
  auto path = decode(target.substr(0, mark));
  if (!path || path->empty() || path->front() != '/') return std::nullopt;
  if (std::any_of(path->begin(), path->end(), is_unwanted)) return std::nullopt;
  std::string query(mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1));
  return Target{.path = std::move(*path), .query = std::move(query)};
}

std::string_view query_value(std::string_view query, std::string_view name) {
  while (!query.empty()) {
    const std::string_view pair = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(query.size(), pair.size() + 1));
    if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=') {
      return pair.substr(name.size() + 1);
    }
  }
  return {};
}

}  // namespace zeroten::collector
