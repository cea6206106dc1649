#include "cli/score_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>

#include "cli/correlations.h"
#include "cli/exit_code.h"
#include "cli/file_text.h"
#include "cli/key_drivers.h"
#include "cli/preview_lines.h"
#include "cli/printable.h"
#include "cli/rating_lines.h"
#include "cli/score_csv.h"
#include "cli/score_html.h"
#include "cli/score_lines.h"
#include "cli/score_reading.h"
#include "cli/weighted_score.h"
#include "codec/grouped_report_writer.h"
#include "codec/grouped_tally_codec.h"
#include "codec/rating_report_writer.h"
#include "table/file_reading.h"

namespace zeroten::cli {

namespace {

/// False after saying why.
bool write_tally(const std::string& file, const score::GroupedTally& tally) {
  const std::string text = codec::write_grouped_tally(tally) + "\n";
  if (file == "-") {
    std::cout << text << std::flush;
    return bool(std::cout);
  }
  std::string reason;
  if (write_file(file, text, reason)) return true;
  std::cerr << file << ": " << reason << '\n';
  return false;
}

/// The name that the compared column has in `tally`: in a file it may be written with other capitals.
std::string compared_dimension(const ScoreOptions& options, const ScorePlan& plan, const score::GroupedTally& tally) {
  const auto& asked = plan.wish.columns.segments;
  const auto found = std::find(asked.begin(), asked.end(), plan.compare->column);
  if (options.merge || found == asked.end()) return plan.compare->column;
  return tally.grouping.dimensions[static_cast<std::size_t>(found - asked.begin())];
}

/// False after saying why.
bool add_comparison(const ScoreOptions& options, const ScorePlan& plan, const score::GroupedTally& tally,
                    score::GroupedReport& report) {
  if (options.target) report.target = over_target(sample_of(report.total.tally), *options.target);
  if (!plan.compare) return true;
  std::string complaint;
  report.comparison =
      compared(*plan.compare, tally, compared_dimension(options, plan, tally), plan.settings, complaint);
  if (!report.comparison) std::cerr << "zeroten score: " << one_line(complaint) << '\n';
  return report.comparison.has_value();
}

bool write_ratings(const ScoreOptions& options, const ScorePlan& plan, const score::GroupedTally& tally) {
  const score::RatingSettings settings{plan.metric.scale, options.level, options.minimum};
  const score::RatingReport report = score::rating_report(tally, settings);
  if (options.csv) {
    std::cout << rating_csv(tally, report, plan.metric, options.level);
  } else if (options.json) {
    std::cout << codec::write_rating_report(tally, report, settings) << '\n';
  } else {
    print_rating_report(std::cout, tally, report, {plan.metric, options.level});
  }
  return true;
}

bool write_scores(const ScoreOptions& options, const ScorePlan& plan, const score::GroupedTally& tally) {
  score::GroupedReport report = score::report(tally, plan.settings);
  if (!add_comparison(options, plan, tally, report)) return false;
  if (options.csv) {
    std::cout << score_csv(tally, report, options.level);
  } else if (options.html) {
    std::cout << score_html(tally, report, plan.settings);
  } else if (options.json) {
    std::cout << codec::write_grouped_report(tally, report, plan.settings) << '\n';
  } else {
    print_report(std::cout, tally, report, plan.settings);
  }
  return true;
}

constexpr std::size_t preview_rows = 3;

int preview_files(const ScoreOptions& options, const ScorePlan& plan) {
  table::Wish wish = plan.wish;
  wish.preview = preview_rows;
  bool all_fine = true;
  for (const std::string& file : options.files) {
    const table::Reading reading = table::read_file(file, wish);
    print_preview(std::cout, file, reading);
    all_fine = all_fine && reading.complaint.empty();
  }
  std::cout << std::flush;
  return all_fine && std::cout ? fine : input_has_problems;
}

int score_files(const ScoreOptions& options) {
  const ScorePlan plan = score_plan(options);
  if (!plan.complaint.empty()) {
    std::cerr << "zeroten score: " << plan.complaint << '\n';
    return misuse;
  }
  if (!options.correlate.empty()) return correlations(options);
  if (!options.drivers.empty()) return key_drivers(options);
  if (!options.weight.empty()) return weighted_score(options, plan);
  if (options.preview) return preview_files(options, plan);
  const auto tally = read_scored_files(options, plan);
  if (!tally) return input_has_problems;
  if (!options.tally.empty()) {
    const bool is_written = write_tally(options.tally, *tally);
    if (!is_written || options.tally == "-") return is_written ? fine : input_has_problems;
  }
  if (!(plan.metric.is_promoter ? write_scores : write_ratings)(options, plan, *tally)) return input_has_problems;
  std::cout << std::flush;
  if (std::cout) return fine;
  std::cerr << "zeroten score: the report could not be written\n";
  return input_has_problems;
}

void add_what_is_read(CLI::App& command, ScoreOptions& options) {
  command.add_option("FILE", options.files, "CSV, or responses in JSON, one a line; - is standard input")->required();
  command.add_option("--column", options.columns, "Which column is what: score=NAME, time=NAME")
      ->allow_extra_args(false);
  command.add_option("--metric", options.metric, "nps, enps, csat, ces or rating")
      ->check(CLI::IsMember({"nps", "enps", "csat", "ces", "rating"}));
  command.add_option("--scale", options.scale, "Of csat (1-5), ces (1-7) and rating: from which answer to which");
  command.add_option("--top", options.top, "The lowest answer of the top box: who is satisfied");
  command.add_option("--bottom", options.bottom, "The highest answer of the bottom box");
  command.add_option("--weight", options.weight, "A column that says how much each answer counts");
  command.add_option("--zone", options.zone, "The time zone that days begin in (UTC)");
  command.add_option("--dates", options.dates, "How 05/06/2026 is read: day-first or month-first")
      ->check(CLI::IsMember({"day-first", "month-first"}));
  command.add_option("--threads", options.threads, "How many read a file at a time (as many as processors, at most 8)")
      ->check(CLI::Range(1, 64));
  command.add_flag("--merge", options.merge, "The files are counts that --tally wrote");
}

void add_what_is_asked(CLI::App& command, ScoreOptions& options) {
  command.add_option("--period", options.period, "The trend by day, week, month or quarter");
  command.add_option("--by", options.segments, "A column whose values are compared; repeat it")
      ->allow_extra_args(false);
  command.add_option("--compare", options.compare, "Two periods (2026-01 2026-02) or values (land=NO land=SE)")
      ->expected(2)
      ->allow_extra_args(false);
  command.add_option("--target", options.target, "How sure it is that the score is over this one");
  command.add_option("--correlate", options.correlate, "Columns of numbers, with commas between: which go together")
      ->delimiter(',')
      ->allow_extra_args(false);
  command.add_option("--drivers", options.drivers, "A column of answers, and columns of ratings that may explain them")
      ->delimiter(',')
      ->allow_extra_args(false);
  command.add_option("--interval", options.method, "adjusted_wald, wald, wald_t, score or bootstrap");
  command.add_option("--level", options.level, "How sure the interval is (0.95)")->check(CLI::Range(0.5, 0.9999));
  command.add_option("--minimum", options.minimum, "Answers below which a segment is not shown (5)");
}

void add_what_is_written(CLI::App& command, ScoreOptions& options) {
  command.add_flag("--preview", options.preview, "Which column is what, and the first rows; nothing is scored");
  CLI::Option* json = command.add_flag("--json", options.json, "The report as JSON");
  CLI::Option* csv =
      command.add_flag("--csv", options.csv, "The report as CSV: a row for all, each period and each segment");
  csv->excludes(json);
  command.add_flag("--html", options.html, "The report as one HTML file with pictures")->excludes(json)->excludes(csv);
  command.add_option("--tally", options.tally, "Write the counts there, to be merged; - is standard output");
}

}  // namespace

void add_score_command(CLI::App& app, int& exit_code) {
  const auto options = std::make_shared<ScoreOptions>();
  CLI::App* command = app.add_subcommand("score", "The score of files of responses, and how sure it is");
  add_what_is_read(*command, *options);
  add_what_is_asked(*command, *options);
  add_what_is_written(*command, *options);
  command->callback([options, &exit_code] { exit_code = score_files(*options); });
}

}  // namespace zeroten::cli
