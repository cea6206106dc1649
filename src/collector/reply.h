// What is sent back, before it is bytes.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "collector/http.h"

namespace zeroten::collector {

/// Takes one part of a body: empty at the end, nothing when the rest cannot be had.
using TakePart = std::function<void(std::optional<std::string>)>;
/// Asks for the next part. The answer may come at once or later, on any thread.
using BodySource = std::function<void(TakePart)>;

struct Reply {
  http::status status = http::status::ok;
  std::vector<std::pair<std::string, std::string>> headers = {};
  std::string body = {};
  /// In place of `body`, for what should not be in memory at once.
  BodySource source = {};
  /// How many bytes `source` will give, if that is known.
  std::optional<std::uint64_t> source_size = {};

  void add(std::string_view name, std::string_view value) { headers.emplace_back(name, value); }
  /// The value of the first header called `name`, written as it was added; empty if there is none.
  std::string_view header(std::string_view name) const;
};

using SendReply = std::function<void(Reply)>;

/// JSON that no cache keeps.
Reply json_reply(http::status status, std::string json);

}  // namespace zeroten::collector
