#include "targeting/duration.h"

#include <algorithm>
#include <array>

namespace zeroten::targeting {

namespace {

struct Unit {
  char letter;
  std::string_view name;
  Duration length;
};

constexpr std::array<Unit, 5> units{
    {{'w', "week", 7 * day}, {'d', "day", day}, {'h', "hour", hour}, {'m', "minute", minute}, {'s', "second", second}}};

constexpr std::size_t most_digits = 9;

}  // namespace

std::optional<Duration> duration(std::string_view text) {
  if (text.size() < 2 || text.size() > most_digits + 1) return std::nullopt;
  Duration number = 0;
  for (const char c : text.substr(0, text.size() - 1)) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  for (const Unit& unit : units) {
    if (unit.letter != text.back()) continue;
    return number <= longest_duration / unit.length ? std::optional(number * unit.length) : std::nullopt;
  }
  return std::nullopt;
}

std::string in_words(Duration duration) {
  for (const Unit& unit : units) {
    // "14 days" says more than "2 weeks" where "90 days" stands beside it.
    if (unit.letter == 'w' || (duration < unit.length && unit.letter != 's')) continue;
    const Duration count = std::max<Duration>(0, (duration + unit.length - 1) / unit.length);
    return std::to_string(count) + " " + std::string(unit.name) + (count == 1 ? "" : "s");
  }
  return {};
}

}  // namespace zeroten::targeting
