#include "cli/score_reading.h"

#include <unistd.h>

#include <iostream>

#include "cli/file_text.h"
#include "cli/printable.h"
#include "cli/problem_lines.h"
#include "cli/refusal_lines.h"
#include "codec/grouped_tally_codec.h"
#include "score/rating_report.h"
#include "table/file_reading.h"

namespace zeroten::cli {

namespace {

/// What was read, on stderr: the report may go into a pipe.
void say(const std::string& file, const table::Reading& reading) {
  for (const std::string& assumed : reading.assumed) std::cerr << file << ": assumed: " << one_line(assumed) << '\n';
  const score::GroupedTally& tally = reading.tally;
  std::cerr << file << ": " << reading.rows << " rows: " << total(tally).n() << " valid, " << tally.missing
            << " without an answer, " << tally.refused << " refused\n";
  print_refusals(std::cerr, file, reading.refusals);
}

void show_progress(std::int64_t done, std::int64_t size) {
  std::cerr << "\r" << done / 1'000'000 << " MB";
  if (size > 0) std::cerr << " of " << size / 1'000'000;
  std::cerr << " \r";
}

std::optional<score::GroupedTally> read_responses(const std::string& file, const ScorePlan& plan) {
  table::Wish wish = plan.wish;
  if (isatty(STDERR_FILENO) == 1) wish.progress = show_progress;
  table::Reading reading = table::read_file(file, wish);
  if (!reading.complaint.empty() && reading.rows == 0) {
    std::cerr << file << ": " << one_line(reading.complaint) << '\n';
    return std::nullopt;
  }
  say(file, reading);
  if (reading.complaint.empty()) return std::move(reading.tally);
  std::cerr << file << ": refused: " << one_line(reading.complaint) << '\n';
  return std::nullopt;
}

std::optional<score::GroupedTally> read_tally(const std::string& file, const ScoreMetric& metric) {
  std::string reason;
  const auto text = read_file(file, reason);
  if (!text) {
    std::cerr << file << ": " << reason << '\n';
    return std::nullopt;
  }
  auto tally = codec::read_grouped_tally(*text);
  if (!tally) {
    print_problems(std::cerr, file, *text, tally.problems());
    return std::nullopt;
  }
  const std::string& name = tally->grouping.metric;
  if (is_promoter_metric(name) != metric.is_promoter || (!metric.is_promoter && name != metric.name)) {
    std::cerr << file << ": has counts of " << one_line(name) << ". Say which: --metric " << one_line(name) << '\n';
    return std::nullopt;
  }
  if (!all_on_scale(total(*tally), metric.scale)) {
    std::cerr << file << ": has answers beyond the scale from " << metric.scale.lowest << " to " << metric.scale.highest
              << ". Say the one that was asked on: --scale\n";
    return std::nullopt;
  }
  return *std::move(tally);
}

}  // namespace

std::optional<score::GroupedTally> read_scored_files(const ScoreOptions& options, const ScorePlan& plan) {
  std::optional<score::GroupedTally> sum;
  for (const std::string& file : options.files) {
    auto tally = options.merge ? read_tally(file, plan.metric) : read_responses(file, plan);
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

}  // namespace zeroten::cli
