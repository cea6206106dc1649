// Columns of answers that a host writes into and has counted: for millions of rows, which no JSON should carry
// (docs/messages.md, Columns).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace zeroten::engine {

class BulkColumns {
 public:
  /// Room for `length` bytes, which the host writes: at place 0 scores, 1 the first key, 2 the second key, as
  /// score::count_columns has them. Stays where it is until the same place gets another length. Null for another place,
  /// and for no length.
  std::uint8_t* column(std::size_t place, std::size_t length);

  /// {"groups":[{"first":0,"second":3,"counts":[11 integers]}],"missing":0,"refused":0}, those with answers; a problem
  /// where the columns are none that can be counted. A key with one value has no column.
  std::string count(std::size_t first_values, std::size_t second_values) const;

 private:
  std::array<std::vector<std::uint8_t>, 3> columns_;
};

}  // namespace zeroten::engine
