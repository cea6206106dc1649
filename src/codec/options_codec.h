// The options of Session.open out of JSON (docs/messages.md, Options of open).
#pragma once

#include <optional>
#include <string_view>

#include "base/result.h"
#include "flow/state.h"

namespace zeroten::codec {

inline constexpr std::size_t largest_options = 512 * 1024;  // bytes: a saved session may be among them

struct OpenOptions {
  flow::Start start;
  /// What Session.save gave before.
  std::optional<flow::State> saved;
  /// Facts that are not what the survey declares: it opens without them.
  Problems warnings;
};

/// A saved session must belong to `survey`; one of another revision is taken over into this one.
Result<OpenOptions> read_options(std::string_view json, const survey::Definition& survey);

}  // namespace zeroten::codec
