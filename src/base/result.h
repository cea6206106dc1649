// A value, or the problems that stood in its way. The engine has no exceptions: failures are values.
#pragma once

#include <optional>
#include <utility>

#include "base/problem.h"

namespace zeroten {

/// Holds a value exactly when it has no problems of severity error.
template <typename T>
class Result {
 public:
  Result(T value) : value_(std::move(value)) {}                         // NOLINT(google-explicit-constructor)
  Result(Problems problems) : problems_(std::move(problems)) {}         // NOLINT(google-explicit-constructor)
  Result(Problem problem) { problems_.push_back(std::move(problem)); }  // NOLINT(google-explicit-constructor)

  explicit operator bool() const { return value_.has_value(); }
  /// Only when the result holds a value.
  const T& operator*() const& { return *value_; }
  T& operator*() & { return *value_; }
  T&& operator*() && { return std::move(*value_); }
  const T* operator->() const { return &*value_; }
  T* operator->() { return &*value_; }

  const Problems& problems() const { return problems_; }

 private:
  std::optional<T> value_;
  Problems problems_;
};

}  // namespace zeroten
