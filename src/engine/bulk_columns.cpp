#include "engine/bulk_columns.h"

#include "codec/collector_codec.h"
#include "codec/column_tally_writer.h"

namespace zeroten::engine {

std::uint8_t* BulkColumns::column(std::size_t place, std::size_t length) {
  if (place >= columns_.size()) return nullptr;
  columns_[place].resize(length);
  return length == 0 ? nullptr : columns_[place].data();
}

std::string BulkColumns::count(std::size_t first_values, std::size_t second_values) const {
  const auto key = [&](std::size_t place, std::size_t values) {
    return score::KeyColumn{values == 1 ? std::span<const std::uint8_t>() : columns_[place], values};
  };
  const auto tally = score::count_columns(columns_[0], key(1, first_values), key(2, second_values));
  if (tally) return codec::write_column_tally(*tally, second_values);
  return codec::write_problems(
      {problem(ProblemCode::unknown_value, "",
               {{"value", "these columns"}, {"known", "columns of one length, and keys of 1 to 256 values"}})});
}

}  // namespace zeroten::engine
