// The bytes of an input as numbers, texts and values: whatever they are, they mean something.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "base/value.h"

namespace zeroten::fuzz {

class Bytes {
 public:
  explicit Bytes(std::string_view left) : left_(left) {}

  bool empty() const { return left_.empty(); }

  /// The next byte; 0 when there is none.
  std::uint8_t take() {
    if (left_.empty()) return 0;
    const auto byte = static_cast<std::uint8_t>(left_.front());
    left_.remove_prefix(1);
    return byte;
  }

  /// Up to 15 characters, ASCII: what is no UTF-8 does not come past the JSON reader.
  std::string text() {
    std::string text;
    for (std::uint8_t length = take() % 16; length > 0; --length) text += static_cast<char>(take() & 0x7F);
    return text;
  }

  /// One of `items`.
  template <typename Items>
  const auto& one_of(const Items& items) {
    return items[take() % std::size(items)];
  }

  /// A value of any shape, often with one of `names` in it. Lists and objects are nested up to `depth`.
  Value value(const std::vector<std::string>& names, int depth = 3) {
    switch (take() % 12) {
      case 0: return {};
      case 1: return take() % 2 == 0;
      case 2: return static_cast<std::int64_t>(take() % 16) - 2;
      case 3: return one_of(numbers);
      case 4: return one_of(integers);
      case 5: return text();
      case 6: return std::string(one_of(texts));
      case 7:
      case 8: return names.empty() ? Value(text()) : Value(one_of(names));
      case 9: return Value::Map{{"other", Value(text())}};
      default: break;
    }
    return depth == 0 ? Value() : nested(names, depth - 1);
  }

 private:
  static constexpr double numbers[] = {0.5,
                                       -0.0,
                                       7.5,
                                       9.0,
                                       1e9,
                                       -1e9,
                                       1e300,
                                       -1e300,
                                       5e-324,
                                       0.1,
                                       1e-7,
                                       std::numeric_limits<double>::infinity(),
                                       std::numeric_limits<double>::quiet_NaN()};
  static constexpr std::int64_t integers[] = {INT64_MIN, INT64_MAX, 10, 11, -1, 1'000'000'000, std::int64_t{1} << 53};
  static constexpr const char* texts[] = {"2024-02-29", "2023-02-29", "kari@example.no", "",           " ",
                                          "{score}",    "**x**",      "__proto__",       "constructor"};

  Value nested(const std::vector<std::string>& names, int depth) {
    const bool is_list = take() % 4 != 0;
    Value::List list;
    for (std::uint8_t size = take() % 5; size > 0; --size) list.push_back(value(names, depth));
    if (is_list) return list;
    Value::Map map;
    for (Value& each : list) set_value(map, one_of(texts), std::move(each));
    return map;
  }

  std::string_view left_;
};

}  // namespace zeroten::fuzz
