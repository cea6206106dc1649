#include "cli/weighted_score.h"

#include <iostream>

#include "cli/exit_code.h"
#include "cli/printable.h"
#include "cli/refusal_lines.h"
#include "cli/report_text.h"
#include "score/nps.h"
#include "score/nps_interval.h"
#include "table/weighted_reading.h"

namespace zeroten::cli {

namespace {

struct Weighted {
  score::WeightedTally tally;
  std::int64_t n = 0;
};

/// False after saying why.
bool add_file(const std::string& file, const ScoreOptions& options, const ScorePlan& plan, Weighted& sum) {
  const std::string& column = plan.wish.columns.score;
  const table::WeightedReading reading = table::read_weighted(file, column, options.weight);
  if (!reading.complaint.empty()) {
    std::cerr << file << ": " << one_line(reading.complaint) << '\n';
    return false;
  }
  std::cerr << file << ": " << reading.n << " valid, " << reading.missing << " without an answer, weights in column \""
            << one_line(reading.weight_name) << "\"\n";
  print_refusals(std::cerr, file, reading.refusals);
  sum.tally = sum.tally + reading.tally;
  sum.n += reading.n;
  return true;
}

void print_weighted(std::ostream& out, const Weighted& sum, double level) {
  const score::Sample sample = sample_of(sum.tally);
  const auto points = score::nps(sample);
  if (!points) {
    out << "Nobody answered: there is no score.\n";
    return;
  }
  const auto interval = score::adjusted_wald(sample, level);
  out << "Weighted NPS " << whole_points(*points) << ", " << with_commas(sum.n) << " answers, worth "
      << whole_points(score::effective_n(sum.tally)) << " of one weight, " << level_text(level)
      << " sure: it is between " << whole_points(interval->low) << " and " << whole_points(interval->high) << ".\n";
  if (score::effective_n(sum.tally) < score::thin_sample) {
    out << "A thin sample: below " << score::thin_sample << " answers a score says little.\n";
  }
}

}  // namespace

int weighted_score(const ScoreOptions& options, const ScorePlan& plan) {
  Weighted sum;
  for (const std::string& file : options.files) {
    if (!add_file(file, options, plan, sum)) return input_has_problems;
  }
  print_weighted(std::cout, sum, options.level);
  std::cout << std::flush;
  return std::cout ? fine : input_has_problems;
}

}  // namespace zeroten::cli
