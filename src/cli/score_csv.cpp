#include "cli/score_csv.h"

#include <optional>

#include "codec/json_number.h"
#include "collector/csv.h"

namespace zeroten::cli {

namespace {

using score::Visibility;

/// What of a group stands in its row; empty texts where there is nothing.
struct CsvRow {
  std::string period = {};
  std::string dimension = {};
  std::string value = {};
  Visibility visibility = Visibility::shown;
  std::int64_t n = 0;
  std::optional<double> score = {};
  std::optional<score::Interval> interval = {};
  bool is_thin = false;
};

std::string number(const std::optional<double>& value) { return value ? codec::json_number(*value) : ""; }

std::string hidden_text(Visibility visibility) {
  if (visibility == Visibility::shown) return "";
  return visibility == Visibility::small ? "small" : "complement";
}

class CsvReport {
 public:
  CsvReport(const score::GroupedTally& tally, double level)
      : metric_(collector::csv_cell(tally.grouping.metric)), level_(codec::json_number(level)) {}

  /// Numbers are no texts: a ' before -12 would make it one.
  void add(const CsvRow& row) {
    const bool is_shown = row.visibility == Visibility::shown;
    text_ += metric_ + "," + row.period + "," + collector::csv_cell(row.dimension) + "," +
             collector::csv_cell(row.value) + "," + (is_shown ? std::to_string(row.n) : "") + "," + number(row.score) +
             "," + (row.interval ? number(row.interval->low) + "," + number(row.interval->high) : ",") + "," + level_ +
             "," + (is_shown ? (row.is_thin ? "1" : "0") : "") + "," + hidden_text(row.visibility) + "\r\n";
  }

  std::string take() { return std::move(text_); }

 private:
  std::string metric_;
  std::string level_;
  std::string text_ = "metric,period,segment,value,n,score,low,high,level,thin,hidden\r\n";
};

CsvRow filled(CsvRow row, const score::Scored& scored) {
  row.n = scored.tally.n();
  row.score = scored.nps;
  row.interval = scored.interval;
  row.is_thin = scored.is_thin;
  return row;
}

CsvRow filled(CsvRow row, const score::Rated& rated, const ScoreMetric& metric) {
  row.n = rated.tally.n();
  row.is_thin = rated.is_thin;
  if (!rated.rating) return row;
  if (metric.name != "csat") {
    row.score = rated.rating->mean;
    row.interval = rated.rating->mean_interval;
    return row;
  }
  const score::Share& top = rated.rating->top;
  row.score = 100 * top.share;
  row.interval = score::Interval{100 * top.interval.low, 100 * top.interval.high, top.interval.level};
  return row;
}

}  // namespace

std::string score_csv(const score::GroupedTally& tally, const score::GroupedReport& report, double level) {
  CsvReport csv(tally, level);
  csv.add(filled({}, report.total));
  for (const score::ScoredPeriod& period : report.periods) {
    csv.add(filled({.period = label(*tally.grouping.period, period.first)}, period.scored));
  }
  for (const score::ScoredDimension& dimension : report.dimensions) {
    for (const score::ScoredSegment& segment : dimension.segments) {
      csv.add(filled({.dimension = dimension.name, .value = segment.value, .visibility = segment.visibility},
                     segment.scored));
    }
  }
  return csv.take();
}

std::string rating_csv(const score::GroupedTally& tally, const score::RatingReport& report, const ScoreMetric& metric,
                       double level) {
  CsvReport csv(tally, level);
  csv.add(filled({}, report.total, metric));
  for (const score::RatedPeriod& period : report.periods) {
    csv.add(filled({.period = label(*tally.grouping.period, period.first)}, period.rated, metric));
  }
  for (const score::RatedDimension& dimension : report.dimensions) {
    for (const score::RatedSegment& segment : dimension.segments) {
      csv.add(filled({.dimension = dimension.name, .value = segment.value, .visibility = segment.visibility},
                     segment.rated, metric));
    }
  }
  return csv.take();
}

}  // namespace zeroten::cli
