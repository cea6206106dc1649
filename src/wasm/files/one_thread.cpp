// A page has one thread: what table/parallel_reading.cpp does natively is not asked for here.
#include "table/parallel_reading.h"

namespace zeroten::table {

std::size_t thread_count(const Wish& /*wish*/, std::int64_t /*size*/) { return 1; }

std::optional<Reading> read_in_parallel(Pieces& /*pieces*/, std::int64_t /*line*/, const Wish& /*wish*/,
                                        std::size_t /*threads*/, const std::function<ReadPiece()>& /*make_reader*/,
                                        const std::function<void()>& /*now_and_then*/) {
  return std::nullopt;
}

}  // namespace zeroten::table
