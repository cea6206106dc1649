#include "condition/convert.h"

#include "base/number_text.h"
#include "condition/literal.h"

namespace zeroten::condition {

namespace {

using Failure = std::optional<ErrorCode>;

constexpr double int_limit = 9223372036854775808.0;  // 2^63, which does not fit; neither does -2^63, in CEL

Failure to_int(const Value& value, Value& result) {
  if (const auto* number = value.number()) {
    if (!(*number > -int_limit && *number < int_limit)) return ErrorCode::range;
    result.emplace<std::int64_t>(static_cast<std::int64_t>(*number));
    return std::nullopt;
  }
  std::string_view text = *value.text();
  const bool negative = !text.empty() && text[0] == '-';
  if (negative || (!text.empty() && text[0] == '+')) text.remove_prefix(1);
  const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
  const auto whole = digits ? read_integer(text, negative) : std::nullopt;
  if (!whole) return ErrorCode::range;
  result.emplace<std::int64_t>(*whole);
  return std::nullopt;
}

Failure to_double(const Value& value, Value& result) {
  if (const auto* whole = value.integer()) {
    result.emplace<double>(static_cast<double>(*whole));
    return std::nullopt;
  }
  const auto number = read_number(*value.text());
  if (!number) return ErrorCode::range;
  result.emplace<double>(*number);
  return std::nullopt;
}

std::string text_of(const Value& value) {
  if (const auto* boolean = value.boolean()) return *boolean ? "true" : "false";
  if (const auto* whole = value.integer()) return std::to_string(*whole);
  return shortest_text(*value.number());
}

}  // namespace

std::optional<ErrorCode> convert(NodeKind kind, const Value& value, Value& result, Budget& budget) {
  const bool same = kind == NodeKind::to_int      ? value.integer() != nullptr
                    : kind == NodeKind::to_double ? value.number() != nullptr
                                                  : value.text() != nullptr;
  const bool convertible = value.integer() != nullptr || value.number() != nullptr || value.text() != nullptr ||
                           (value.boolean() != nullptr && kind == NodeKind::to_string);
  if (!convertible) return ErrorCode::no_such_overload;
  if (!spend_copy(budget, value)) return ErrorCode::limit;
  if (same) {
    result = Value(value);
    return std::nullopt;
  }
  if (kind == NodeKind::to_int) return to_int(value, result);
  if (kind == NodeKind::to_double) return to_double(value, result);
  result.emplace<std::string>(text_of(value));
  return std::nullopt;
}

}  // namespace zeroten::condition
