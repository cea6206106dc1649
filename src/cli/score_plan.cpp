#include "cli/score_plan.h"

#include <algorithm>

#include "calendar/zone_rules.h"
#include "score/drivers.h"

namespace zeroten::cli {

namespace {

void plan_columns(const ScoreOptions& options, ScorePlan& plan) {
  for (const std::string& text : options.columns) {
    const std::size_t sign = text.find('=');
    const std::string role = text.substr(0, sign);
    const std::string name = sign == std::string::npos ? "" : text.substr(sign + 1);
    if (name.empty() || (role != "score" && role != "time")) {
      plan.complaint = "--column: '" + text + "' is not score=NAME or time=NAME";
    }
    (role == "time" ? plan.wish.columns.time : plan.wish.columns.score) = name;
  }
  plan.wish.columns.segments = options.segments;
  plan.wish.threads = options.threads;
}

void plan_periods(const ScoreOptions& options, ScorePlan& plan) {
  if (options.period.empty()) return;
  score::Grouping& grouping = plan.wish.grouping;
  grouping.period = score::period(options.period);
  if (!grouping.period) plan.complaint = "--period: '" + options.period + "' is not day, week, month or quarter";
  const auto zone = calendar::zone(options.zone);
  if (!zone) plan.complaint = "--zone: '" + options.zone + "' is not a time zone such as Europe/Oslo";
  grouping.zone = options.zone;
  plan.wish.zone = zone.value_or(score::Zone());
  if (options.dates == "day-first") plan.wish.order = table::DateOrder::day_first;
  if (options.dates == "month-first") plan.wish.order = table::DateOrder::month_first;
}

void plan_metric(const ScoreOptions& options, ScorePlan& plan) {
  const auto metric = score_metric(
      {.name = options.metric, .scale = options.scale, .top = options.top, .bottom = options.bottom}, plan.complaint);
  if (!metric) return;
  plan.metric = *metric;
  plan.wish.lowest = metric->scale.lowest;
  plan.wish.highest = metric->scale.highest;
}

/// What is compared is grouped by, too.
void plan_comparison(ScoreOptions& options, ScorePlan& plan) {
  if (options.compare.empty()) return;
  plan.compare = compare_words(options.compare, plan.complaint);
  if (!plan.compare) return;
  if (plan.compare->from_period && options.period.empty()) options.period = name_of(plan.compare->from_period->period);
  auto& segments = options.segments;
  const std::string& column = plan.compare->column;
  const bool is_missing = std::find(segments.begin(), segments.end(), column) == segments.end();
  if (!column.empty() && is_missing) segments.push_back(column);
}

void check_promoter_options(const ScoreOptions& options, ScorePlan& plan) {
  if (!plan.metric.is_promoter && (!options.compare.empty() || options.target)) {
    plan.complaint = "--compare, --target: are for nps and enps only";
  }
  if (options.method != "adjusted_wald" && (!plan.metric.is_promoter || !options.weight.empty())) {
    plan.complaint = "--interval: is for nps and enps without weights only";
  }
  if (options.csv && (!options.compare.empty() || options.target)) {
    plan.complaint = "--csv: has rows of groups only. Take --json for --compare and --target";
  }
  if (options.html && !plan.metric.is_promoter) {
    plan.complaint = "--html: is for nps and enps only. Take --csv or --json";
  }
  if (options.target && !(*options.target >= -100 && *options.target <= 100)) {
    plan.complaint = "--target: a score goes from -100 to 100";
  }
}

/// Weights and correlations are told in words, of all rows.
void check_whole_file_options(const ScoreOptions& options, ScorePlan& plan) {
  const bool has_weight = !options.weight.empty();
  const bool has_drivers = !options.drivers.empty();
  const bool has_columns = has_drivers || !options.correlate.empty();
  if (!has_weight && !has_columns) return;
  const std::string columns_name = has_drivers ? "--drivers" : "--correlate";
  const std::string name = has_columns ? columns_name : "--weight";
  const bool is_grouped = !options.segments.empty() || !options.period.empty() || !options.compare.empty();
  const bool is_written =
      options.csv || options.html || options.json || options.merge || options.preview || !options.tally.empty();
  if (is_grouped || is_written || options.target || (has_weight && has_columns) ||
      (has_drivers && !options.correlate.empty())) {
    plan.complaint = name +
                     ": is of all rows of CSV, in words. Leave out --by, --period, --compare, --target, --json, "
                     "--csv, --html, --tally, --merge, --preview and the others of --weight, --correlate and --drivers";
  }
  const std::size_t columns = (has_drivers ? options.drivers : options.correlate).size();
  if (has_columns && columns < 2) plan.complaint = name + ": say two columns or more, as in nps,csat";
  if (has_drivers && columns > score::most_drivers + 1) {
    plan.complaint = "--drivers: at most " + std::to_string(score::most_drivers) + " columns behind the first";
  }
  if (has_weight && !plan.metric.is_promoter) plan.complaint = "--weight: is for nps and enps only";
  if (has_weight && plan.wish.columns.score.empty()) {
    plan.complaint = "--weight: say where the answers are: --column score=NAME";
  }
}

}  // namespace

ScorePlan score_plan(const ScoreOptions& asked) {
  ScorePlan plan;
  ScoreOptions options = asked;
  plan_comparison(options, plan);
  plan.wish.grouping.metric = options.metric;
  plan_metric(options, plan);
  check_promoter_options(options, plan);
  plan_columns(options, plan);
  check_whole_file_options(asked, plan);
  plan_periods(options, plan);
  const auto method = score::interval_method(options.method);
  if (!method) {
    plan.complaint = "--interval: '" + options.method + "' is not adjusted_wald, wald, wald_t, score or bootstrap";
  }
  plan.settings = {.level = options.level,
                   .method = method.value_or(score::IntervalMethod::adjusted_wald),
                   .minimum = options.minimum};
  if (options.preview && options.merge) plan.complaint = "--preview: counts have no columns. Leave out --merge";
  if (options.minimum < score::least_minimum) {
    plan.complaint = "--minimum: groups of fewer than " + std::to_string(score::least_minimum) + " are never shown";
  }
  return plan;
}

}  // namespace zeroten::cli
