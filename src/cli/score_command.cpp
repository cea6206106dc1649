#include "cli/score_command.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "calendar/zone_rules.h"
#include "cli/exit_code.h"
#include "cli/file_text.h"
#include "cli/printable.h"
#include "cli/problem_lines.h"
#include "cli/score_lines.h"
#include "codec/grouped_report_writer.h"
#include "codec/grouped_tally_codec.h"
#include "table/reading.h"

namespace zeroten::cli {

namespace {

struct ScoreOptions {
  std::vector<std::string> files;
  std::vector<std::string> columns;
  std::vector<std::string> segments;
  std::string metric = "nps";
  std::string period;
  std::string zone = "UTC";
  std::string dates;
  std::string method = "adjusted_wald";
  double level = score::default_level;
  std::int64_t minimum = score::default_minimum;
  std::string tally;
  bool json = false;
  bool merge = false;
};

/// What the options say, or what is wrong with them.
struct Plan {
  table::Wish wish;
  score::ReportSettings settings;
  std::string complaint;
};

void plan_columns(const ScoreOptions& options, Plan& plan) {
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
}

void plan_periods(const ScoreOptions& options, Plan& plan) {
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

Plan plan_of(const ScoreOptions& options) {
  Plan plan;
  plan.wish.grouping.metric = options.metric;
  plan_columns(options, plan);
  plan_periods(options, plan);
  const auto method = score::interval_method(options.method);
  if (!method) {
    plan.complaint = "--interval: '" + options.method + "' is not adjusted_wald, wald, wald_t, score or bootstrap";
  }
  plan.settings = {.level = options.level,
                   .method = method.value_or(score::IntervalMethod::adjusted_wald),
                   .minimum = options.minimum};
  if (options.minimum < score::least_minimum) {
    plan.complaint = "--minimum: groups of fewer than " + std::to_string(score::least_minimum) + " are never shown";
  }
  return plan;
}

void say_refused(const std::string& file, const table::Reading& reading) {
  for (std::size_t place = 0; place < table::refusal_count; ++place) {
    const auto refusal = static_cast<table::Refusal>(place);
    if (reading.refusals.count(refusal) == 0) continue;
    std::cerr << file << ": " << reading.refusals.count(refusal) << " refused: " << words_of(refusal) << '\n';
    for (const table::RefusedRow& row : reading.refusals.examples(refusal)) {
      std::cerr << "  line " << row.line << (row.text.empty() ? "" : ": \"" + one_line(row.text) + "\"") << '\n';
    }
  }
}

/// What was read, on stderr: the report may go into a pipe.
void say(const std::string& file, const table::Reading& reading) {
  for (const std::string& assumed : reading.assumed) std::cerr << file << ": assumed: " << one_line(assumed) << '\n';
  const score::GroupedTally& tally = reading.tally;
  std::cerr << file << ": " << reading.rows << " rows: " << total(tally).n() << " valid, " << tally.missing
            << " without an answer, " << tally.refused << " refused\n";
  say_refused(file, reading);
}

void show_progress(std::int64_t done, std::int64_t size) {
  std::cerr << "\r" << done / 1'000'000 << " MB";
  if (size > 0) std::cerr << " of " << size / 1'000'000;
  std::cerr << " \r";
}

std::optional<score::GroupedTally> read_responses(const std::string& file, const Plan& plan) {
  table::Reading reading = table::read_file(file, plan.wish);
  if (!reading.complaint.empty() && reading.rows == 0) {
    std::cerr << file << ": " << one_line(reading.complaint) << '\n';
    return std::nullopt;
  }
  say(file, reading);
  if (reading.complaint.empty()) return std::move(reading.tally);
  std::cerr << file << ": refused: " << one_line(reading.complaint) << '\n';
  return std::nullopt;
}

std::optional<score::GroupedTally> read_tally(const std::string& file) {
  std::string reason;
  const auto text = read_file(file, reason);
  if (!text) {
    std::cerr << file << ": " << reason << '\n';
    return std::nullopt;
  }
  auto tally = codec::read_grouped_tally(*text);
  if (tally) return *std::move(tally);
  print_problems(std::cerr, file, *text, tally.problems());
  return std::nullopt;
}

/// All files together; nothing after a complaint.
std::optional<score::GroupedTally> read_all(const ScoreOptions& options, const Plan& plan) {
  std::optional<score::GroupedTally> sum;
  for (const std::string& file : options.files) {
    auto tally = options.merge ? read_tally(file) : read_responses(file, plan);
    if (!tally) return std::nullopt;
    if (!sum) {
      sum = std::move(tally);
      continue;
    }
    sum = score::merge(*std::move(sum), *tally);
    if (!sum) {
      std::cerr << file << ": grouped in another way than " << options.files.front()
                << ": by another metric, period, zone or segments. Only what is grouped alike adds up\n";
      return std::nullopt;
    }
  }
  return sum;
}

int score_files(const ScoreOptions& options) {
  Plan plan = plan_of(options);
  if (!plan.complaint.empty()) {
    std::cerr << "zeroten score: " << plan.complaint << '\n';
    return misuse;
  }
  if (isatty(STDERR_FILENO) == 1) plan.wish.progress = show_progress;
  const auto tally = read_all(options, plan);
  if (!tally) return input_has_problems;
  if (!options.tally.empty()) {
    const std::string text = codec::write_grouped_tally(*tally) + "\n";
    std::string reason;
    if (options.tally == "-") {
      std::cout << text << std::flush;
      return std::cout ? fine : input_has_problems;
    }
    if (!write_file(options.tally, text, reason)) {
      std::cerr << options.tally << ": " << reason << '\n';
      return input_has_problems;
    }
  }
  const score::GroupedReport report = score::report(*tally, plan.settings);
  if (options.json) {
    std::cout << codec::write_grouped_report(*tally, report, plan.settings) << '\n';
  } else {
    print_report(std::cout, *tally, report, plan.settings);
  }
  std::cout << std::flush;
  if (std::cout) return fine;
  std::cerr << "zeroten score: the report could not be written\n";
  return input_has_problems;
}

}  // namespace

void add_score_command(CLI::App& app, int& exit_code) {
  const auto options = std::make_shared<ScoreOptions>();
  CLI::App* command = app.add_subcommand("score", "The Net Promoter Score of files of responses, and how sure it is");
  command->add_option("FILE", options->files, "CSV, or responses in JSON, one a line; - is standard input")->required();
  command->add_option("--column", options->columns, "Which column is what: score=NAME, time=NAME")
      ->allow_extra_args(false);
  command->add_option("--by", options->segments, "A column whose values are compared; repeat it")
      ->allow_extra_args(false);
  command->add_option("--metric", options->metric, "nps or enps")->check(CLI::IsMember({"nps", "enps"}));
  command->add_option("--period", options->period, "The trend by day, week, month or quarter");
  command->add_option("--zone", options->zone, "The time zone that days begin in (UTC)");
  command->add_option("--dates", options->dates, "How 05/06/2026 is read: day-first or month-first")
      ->check(CLI::IsMember({"day-first", "month-first"}));
  command->add_option("--interval", options->method, "adjusted_wald, wald, wald_t, score or bootstrap");
  command->add_option("--level", options->level, "How sure the interval is (0.95)")->check(CLI::Range(0.5, 0.9999));
  command->add_option("--minimum", options->minimum, "Answers below which a segment is not shown (5)");
  command->add_option("--tally", options->tally, "Write the counts there, to be merged; - is standard output");
  command->add_flag("--merge", options->merge, "The files are counts that --tally wrote");
  command->add_flag("--json", options->json, "The report as JSON");
  command->callback([options, &exit_code] { exit_code = score_files(*options); });
}

}  // namespace zeroten::cli
