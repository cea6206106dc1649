// What people did about a response, in and out of JSON (docs/messages.md, The collector).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace zeroten::codec {

inline constexpr std::size_t longest_note = 4000;  // code points

/// `state` is open, in_progress or closed.
struct FollowUpChange {
  std::string state;
  std::string note;
};

/// {"state":"closed","note":"…"}
Result<FollowUpChange> read_follow_up_change(std::string_view json);

/// Somebody who asked to be contacted, and what was done about it.
struct FollowUpEntry {
  std::string response;
  std::optional<int> score = {};
  std::string language = {};
  std::int64_t received = 0;                // ms since 1970
  std::vector<std::string> consents = {};   // what they agreed to
  std::vector<std::string> addresses = {};  // e-mail
  std::vector<std::string> texts = {};      // what they wrote
  FollowUpChange change = {};
  std::int64_t updated = 0;  // ms since 1970; 0: never
};

/// {"follow_ups":[{…}],"more":false}
std::string write_follow_ups(const std::vector<FollowUpEntry>& entries, bool more);

/// {"response":"…","state":"closed","note":"…","updated":…}
std::string write_follow_up(const std::string& response, const FollowUpChange& change, std::int64_t updated);

}  // namespace zeroten::codec
