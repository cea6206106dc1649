// Pieces of a file, read by several threads at a time.
#pragma once

#include <functional>
#include <optional>

#include "table/pieces.h"
#include "table/row_reader.h"

namespace zeroten::table {

/// Gives the rows of one piece to `rows`, with lines from 1, and says how many lines it has.
using ReadPiece = std::function<std::int64_t(std::string piece, RowReader& rows)>;

/// How many threads read a file of `size` bytes (0: not known) where `wish` leaves it open: as many as there are
/// processors, eight at most; one for a small file, and for one that cannot be begun again.
std::size_t thread_count(const Wish& wish, std::int64_t size);

/// Says the same as one thread that reads all pieces in their order, the first of which begins on `line`; each thread
/// has a reader of its own. Nothing where only that one thread can tell what is to be counted: a record of more than 16
/// MiB, more groups than a report can have.
std::optional<Reading> read_in_parallel(Pieces& pieces, std::int64_t line, const Wish& wish, std::size_t threads,
                                        const std::function<ReadPiece()>& make_reader,
                                        const std::function<void()>& now_and_then);

}  // namespace zeroten::table
