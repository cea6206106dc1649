// Answers with their weights, of a file.
#pragma once

#include <string>

#include "score/weighted_tally.h"
#include "table/refusals.h"

namespace zeroten::table {

struct WeightedReading {
  score::WeightedTally tally;
  std::int64_t n = 0;        // answers in it
  std::int64_t missing = 0;  // rows without an answer; their weights do not matter
  Refusals refusals;
  std::string score_name;  // as the header has them
  std::string weight_name;
  std::string complaint;  // as in CellRows
};

/// Reads the CSV file at `path`. A weight is a number from 1e-100 to 1e100; a row with an answer and another weight
/// (empty, words, 0, below 0) is refused.
WeightedReading read_weighted(const std::string& path, const std::string& score_name, const std::string& weight_name);

}  // namespace zeroten::table
