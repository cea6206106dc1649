#include "condition/arithmetic.h"

namespace zeroten::condition {

namespace {

using Failure = std::optional<ErrorCode>;

Failure divide(NodeKind kind, std::int64_t left, std::int64_t right, std::int64_t& result) {
  if (right == 0) return ErrorCode::divide_by_zero;
  if (left == INT64_MIN && right == -1) return ErrorCode::overflow;
  result = kind == NodeKind::divide ? left / right : left % right;
  return std::nullopt;
}

Failure calculate_integers(NodeKind kind, std::int64_t left, std::int64_t right, Value& result) {
  std::int64_t value = 0;
  bool overflow = false;
  if (kind == NodeKind::add) {
    overflow = __builtin_add_overflow(left, right, &value);
  } else if (kind == NodeKind::subtract) {
    overflow = __builtin_sub_overflow(left, right, &value);
  } else if (kind == NodeKind::multiply) {
    overflow = __builtin_mul_overflow(left, right, &value);
  } else if (const auto failure = divide(kind, left, right, value)) {
    return failure;
  }
  if (overflow) return ErrorCode::overflow;
  result.emplace<std::int64_t>(value);
  return std::nullopt;
}

Failure calculate_doubles(NodeKind kind, double left, double right, Value& result) {
  if (kind == NodeKind::modulus) return ErrorCode::no_such_overload;
  result.emplace<double>(kind == NodeKind::add        ? left + right
                         : kind == NodeKind::subtract ? left - right
                         : kind == NodeKind::multiply ? left * right
                                                      : left / right);
  return std::nullopt;
}

/// Item by item: the range insert of std::vector would cost a page half a kilobyte.
void join(const Value::List& left, const Value::List& right, Value& result) {
  Value::List joined;
  for (const Value::List* const part : {&left, &right}) {
    for (const Value& item : *part) joined.push_back(item);
  }
  result.emplace<Value::List>(std::move(joined));
}

}  // namespace

std::optional<ErrorCode> calculate(NodeKind kind, const Value& left, const Value& right, Value& result,
                                   Budget& budget) {
  if (left.integer() != nullptr && right.integer() != nullptr) {
    return calculate_integers(kind, *left.integer(), *right.integer(), result);
  }
  if (left.number() != nullptr && right.number() != nullptr) {
    return calculate_doubles(kind, *left.number(), *right.number(), result);
  }
  const bool texts = left.text() != nullptr && right.text() != nullptr;
  const bool lists = left.list() != nullptr && right.list() != nullptr;
  if (kind != NodeKind::add || (!texts && !lists)) return ErrorCode::no_such_overload;
  if (!spend_copy(budget, left) || !spend_copy(budget, right)) return ErrorCode::limit;
  if (texts) {
    std::string& joined = result.emplace<std::string>(*left.text());
    joined += *right.text();
  } else {
    join(*left.list(), *right.list(), result);
  }
  return std::nullopt;
}

std::optional<ErrorCode> negate(const Value& value, Value& result) {
  if (const auto* number = value.number()) {
    result.emplace<double>(-*number);
    return std::nullopt;
  }
  if (value.integer() == nullptr) return ErrorCode::no_such_overload;
  return calculate_integers(NodeKind::subtract, 0, *value.integer(), result);
}

}  // namespace zeroten::condition
