#include "collector/complaints.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace zeroten::collector {

namespace {

constexpr std::chrono::minutes silence{1};
constexpr std::size_t most_said = 16;

}  // namespace

std::optional<std::string> Complaints::line(std::string_view what, Time now) {
  const std::lock_guard lock(mutex_);
  const auto found = said_.find(what);
  if (found == said_.end()) {
    return remember(what, now) ? std::optional(std::string(what)) : std::nullopt;
  }
  Said& said = found->second;
  if (now - said.at < silence) {
    ++said.unsaid;
    return std::nullopt;
  }
  said.at = now;
  const std::int64_t times = std::exchange(said.unsaid, 0);
  std::string text(what);
  if (times > 0) text += " (and " + std::to_string(times) + " times more since this was last said)";
  return text;
}

void Complaints::say(std::string_view what) {
  const auto text = line(what, std::chrono::steady_clock::now());
  if (text) std::fprintf(stderr, "zeroten: database: %s\n", text->c_str());
}

bool Complaints::remember(std::string_view what, Time now) {
  if (said_.size() >= most_said) {
    const auto oldest = std::min_element(said_.begin(), said_.end(), [](const auto& left, const auto& right) {
      return left.second.at < right.second.at;
    });
    if (now - oldest->second.at < silence) return false;
    said_.erase(oldest);
  }
  said_.emplace(what, Said{.at = now});
  return true;
}

}  // namespace zeroten::collector
