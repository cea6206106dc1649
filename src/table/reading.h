// A file of responses as tallies, and what was assumed on the way.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "score/grouped_tally.h"
#include "score/zone.h"
#include "table/columns.h"
#include "table/date_text.h"
#include "table/input.h"
#include "table/refusals.h"

namespace zeroten::table {

struct Wish {
  score::Grouping grouping;  // its dimensions are filled from the names of the columns
  ColumnNames columns;
  score::Zone zone;  // where the days begin
  DateOrder order = DateOrder::unknown;
  int lowest = 0;  // of the scale
  int highest = 10;
  /// So many rows are shown, and none is counted; 0: all are counted.
  std::size_t preview = 0;
  std::size_t threads = 0;                        // 0: as many as there are processors, eight at most
  std::size_t piece_size = std::size_t{1} << 18;  // bytes that a thread reads at a time
  /// Called now and then with the bytes that were read, and of how many (0: not known).
  std::function<void(std::int64_t done, std::int64_t size)> progress;
};

/// What a file holds, for somebody who is to say what is what.
struct Preview {
  std::vector<std::string> header;
  std::optional<Columns> columns;  // nothing where they were not found; the complaint says why
  std::vector<std::vector<std::string>> rows;
};

struct Reading {
  score::GroupedTally tally;
  Preview preview;  // only where it was wished for
  Refusals refusals;
  std::int64_t rows = 0;  // answers, missing and refused together
  /// What was recognised and not said: "separator: semicolon".
  std::vector<std::string> assumed;
  /// Why there is no tally, with what to do about it; empty if there is one.
  std::string complaint;
  /// Nothing of all this counts: it has to be read by one thread.
  bool needs_order = false;
};

/// Reads `input`, CSV or NDJSON, in memory that does not grow with it. One in which more than one answer of five, and
/// three at least, are numbers from −100 to 100 beyond the scale holds Net Promoter Scores in place of answers, and is
/// refused. Where needs_order comes back, it has to be begun again with one thread.
Reading read_input(Input& input, const Wish& wish);

}  // namespace zeroten::table
