#include "table/row_reader.h"

#include <cmath>

#include "table/score_text.h"
#include "table/usual_time.h"

namespace zeroten::table {

namespace {
constexpr std::int64_t milliseconds = 1000;
constexpr std::int64_t seconds_a_day = 86'400;
constexpr std::int64_t least_score_like = 3;  // fewer are slips of the pen
}  // namespace

RowReader::RowReader(const Wish& wish) : wish_(wish), days_(wish.zone), groups_(wish.grouping) {}

/// Of the zone of the report where the file says the offset from Greenwich, else the day that stands there.
std::optional<score::Day> RowReader::day_of(std::string_view time) {
  if (const auto instant = read_usual_instant(time)) return days_.of(*instant);
  if (const auto day = read_usual_day(time)) return day;
  const auto date = read_date(time, wish_.order);
  if (!date) return std::nullopt;
  if (date->offset) {
    const std::int64_t instant = date->day * seconds_a_day + date->seconds - *date->offset;
    return days_.of(instant * milliseconds);
  }
  return date->day;
}

void RowReader::refuse(Refusal refusal, std::int64_t line, std::string_view text) {
  ++rows_;
  groups_.add_refused();
  refusals_.add(refusal, line, text);
}

void RowReader::take(const Row& row) {
  const ScoreText found = read_score(row.score, wish_.lowest, wish_.highest);
  switch (found.answered) {
    case Answered::yes: break;
    case Answered::no: ++rows_; return groups_.add_missing();
    case Answered::not_whole: return refuse(Refusal::not_whole, row.line, row.score);
    case Answered::outside:
      score_like_ += std::fabs(found.number) <= 100 ? 1 : 0;
      return refuse(Refusal::outside, row.line, row.score);
    case Answered::no_number: return refuse(Refusal::no_number, row.line, row.score);
  }
  score::Day day = 0;
  if (wish_.grouping.period) {
    const auto known = day_of(row.time);
    if (!known) return refuse(Refusal::no_time, row.line, row.time);
    day = *known;
  }
  if (!groups_.add(found.score, day, row.segments)) {
    return refuse(Refusal::many_groups, row.line, row.segments.empty() ? "" : row.segments.front());
  }
  ++rows_;
  ++valid_;
}

bool RowReader::merge(const RowReader& other) {
  rows_ += other.rows_;
  valid_ += other.valid_;
  score_like_ += other.score_like_;
  return groups_.merge(other.groups_);
}

Reading RowReader::result() const {
  Reading reading;
  reading.tally = groups_.tally();
  reading.refusals = refusals_;
  reading.rows = rows_;
  const std::string& metric = wish_.grouping.metric;
  if ((metric == "nps" || metric == "enps") && score_like_ * 4 > valid_ && score_like_ >= least_score_like) {
    reading.complaint =
        std::to_string(score_like_) + " of " + std::to_string(score_like_ + valid_) +
        " numbers are beyond 0 to 10, but within -100 to 100: these look like Net Promoter Scores, not "
        "like answers. A score cannot be computed from scores: take the column, or the export, with the "
        "answers of each respondent";
  }
  return reading;
}

}  // namespace zeroten::table
