// One row of a file, taken as an answer or refused.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "score/local_days.h"
#include "table/groups.h"
#include "table/reading.h"

namespace zeroten::table {

/// What a row says, as it stands there.
struct Row {
  std::int64_t line = 0;
  std::string_view score;
  std::string_view time;  // empty: not asked for, or not there
  std::vector<std::string_view> segments;
};

class RowReader {
 public:
  explicit RowReader(const Wish& wish);

  void take(const Row& row);
  void refuse(Refusal refusal, std::int64_t line, std::string_view text);

  /// Adds what `other` has read of the same file, but for its refusals; false, and nothing counts, where there would be
  /// more groups than a report can have.
  bool merge(const RowReader& other);
  /// Those of the rows since the last time.
  Refusals take_refusals() { return std::exchange(refusals_, {}); }

  /// What was read, without what the file's kind adds.
  Reading result() const;

 private:
  std::optional<score::Day> day_of(std::string_view time);

  const Wish& wish_;
  score::LocalDays days_;
  Groups groups_;
  Refusals refusals_;
  std::int64_t rows_ = 0;
  std::int64_t valid_ = 0;
  std::int64_t score_like_ = 0;  // −100 to 100, and not on the scale
};

}  // namespace zeroten::table
