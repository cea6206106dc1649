// Where a value stands in the text that is read. Readers pass it down for nothing; it becomes a JSON Pointer only when
// there is a problem to report.
#pragma once

#include <string>
#include <string_view>

#include "base/problem.h"

namespace zeroten {

/// A member or an item of the place around it, which must outlive it; or a root, whose pointer is a text.
class Place {
 public:
  Place(std::string_view pointer) : name_(pointer) {}    // NOLINT(google-explicit-constructor)
  Place(const std::string& pointer) : name_(pointer) {}  // NOLINT(google-explicit-constructor)
  Place(const char* pointer) : name_(pointer) {}         // NOLINT(google-explicit-constructor)

  Place at(std::string_view member) const { return {this, member, 0}; }
  Place at(std::size_t index) const { return {this, {}, index}; }

  /// JSON Pointer (RFC 6901).
  std::string pointer() const;

  /// Adds a problem that stands here.
  void report(Problems& problems, ProblemCode code, std::initializer_list<Detail> details = {},
              Severity severity = Severity::error) const;

 private:
  Place(const Place* around, std::string_view name, std::size_t index) : around_(around), name_(name), index_(index) {}

  const Place* around_ = nullptr;
  /// A view without characters and without an address: an item.
  std::string_view name_;
  std::size_t index_ = 0;
};

}  // namespace zeroten
