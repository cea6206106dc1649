// The parameters of one statement for PostgreSQL, in its binary format: nothing needs to be escaped.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zeroten::collector {

/// Parameters count from 1, in the order in which they are added. They are copied.
class PostgresParameters {
 public:
  PostgresParameters& text(std::string_view value);
  PostgresParameters& number(std::int64_t value);
  PostgresParameters& number(std::optional<std::int64_t> value);
  /// text[] and bigint[]; a number that is not there is NULL.
  PostgresParameters& texts(std::span<const std::string_view> values);
  PostgresParameters& numbers(std::span<const std::optional<std::int64_t>> values);

  // As PQexecParams wants them. The values point into this.
  int count() const { return static_cast<int>(types_.size()); }
  const unsigned* types() const { return types_.data(); }
  std::vector<const char*> values() const;
  std::vector<int> lengths() const;
  std::vector<int> formats() const;

 private:
  PostgresParameters& add(unsigned type, std::optional<std::string> bytes);

  std::vector<std::optional<std::string>> bytes_;
  std::vector<unsigned> types_;
};

}  // namespace zeroten::collector
