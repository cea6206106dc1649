// What a collector answers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeroten::delivery {

/// What a receipt means for the record that it names.
enum class Outcome { stored, refused };

/// By the collector's word: created, updated, duplicate, stale; conflict, rejected. Nothing for any other.
std::optional<Outcome> outcome(std::string_view result);

struct Receipt {
  std::string id;
  std::int64_t seq = 0;
  std::string hash;
  Outcome outcome = Outcome::refused;
};

struct Answer {
  int status = 0;
  /// The headers Retry-After and Date; empty where there is none, or the page may not read it.
  std::string retry_after = {};
  std::string date = {};
  /// Empty for whatever is no list of receipts: a hotel's login page answers 200, too.
  std::vector<Receipt> receipts = {};
};

}  // namespace zeroten::delivery
