// The target of a request line, taken apart.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zeroten::collector {

struct Target {
  /// Decoded; begins with '/'; holds no control character and no backslash.
  std::string path;
  /// As it was sent, without the '?'.
  std::string query;
};

/// Nothing for what is not a path: "*", a bad escape, a hidden NUL.
std::optional<Target> parse_target(std::string_view target);

/// The value of `name` in `query`, as it was sent; empty if there is none.
std::string_view query_value(std::string_view query, std::string_view name);

/// `text` without percent escapes; nothing for a bad one.
std::optional<std::string> decode(std::string_view text);

}  // namespace zeroten::collector
