#include "cli/score_lines.h"

#include <algorithm>
#include <ostream>

#include "base/utf8.h"
#include "cli/comparison_lines.h"
#include "cli/printable.h"
#include "cli/report_text.h"
#include "score/nps.h"

namespace zeroten::cli {

namespace {

using score::Category;
using score::Scored;
using score::Visibility;

void print_categories(std::ostream& out, const Scored& scored, score::Breaks breaks) {
  std::array<std::int64_t, 3> counts{};
  for (int score = 0; score < score::score_count; ++score) {
    counts[static_cast<std::size_t>(category_of(score, breaks))] +=
        scored.tally.counts[static_cast<std::size_t>(score)];
  }
  for (const Category category : {Category::promoter, Category::passive, Category::detractor}) {
    const std::int64_t count = counts[static_cast<std::size_t>(category)];
    out << "  " << padded(std::string(name_of(category)) + "s", 12) << right_aligned(with_commas(count), 12) << "  "
        << right_aligned(percent(count, scored.tally.n()), 7) << '\n';
  }
}

void print_distribution(std::ostream& out, const score::Tally& tally) {
  const std::int64_t most = *std::max_element(tally.counts.begin(), tally.counts.end());
  for (int score = score::highest_score; score >= score::lowest_score; --score) {
    const std::int64_t count = tally.counts[static_cast<std::size_t>(score)];
    out << right_aligned(std::to_string(score), 4) << "  " << right_aligned(with_commas(count), 12) << "  "
        << bar(count, most) << '\n';
  }
}

void print_total(std::ostream& out, const score::GroupedTally& tally, const Scored& total,
                 const score::ReportSettings& settings) {
  if (!total.rounded) {
    out << "Nobody answered: there is no score.\n";
  } else {
    out << "NPS " << *total.rounded << ", " << with_commas(total.tally.n()) << " answers, "
        << level_text(settings.level) << " sure: it is between "
        << whole_points(total.interval ? total.interval->low : -100) << " and "
        << whole_points(total.interval ? total.interval->high : 100) << ".\n";
    if (total.is_thin) out << "A thin sample: below " << score::thin_sample << " answers a score says little.\n";
    out << '\n';
    print_categories(out, total, settings.breaks);
    out << '\n';
    print_distribution(out, total.tally);
  }
  if (tally.missing > 0) {
    const std::int64_t asked = tally.missing + total.tally.n();
    out << "\nAsked " << with_commas(asked) << ", answered " << with_commas(total.tally.n()) << ": response rate "
        << percent(total.tally.n(), asked) << ".\n";
  }
}

void print_row(std::ostream& out, const std::string& name, std::size_t width, const Scored& scored) {
  out << padded(name, width) << right_aligned(with_commas(scored.tally.n()), 12)
      << right_aligned(scored.rounded ? std::to_string(*scored.rounded) : "–", 6)
      << right_aligned(interval_text(scored.interval), 14);
  if (scored.is_thin && scored.tally.n() > 0) out << "  thin";
}

void print_periods(std::ostream& out, score::Period length, const score::GroupedReport& report) {
  out << '\n' << padded("by " + std::string(name_of(length)), 12) << "     answers   NPS      interval\n";
  for (std::size_t i = 0; i < report.periods.size(); ++i) {
    const auto& period = report.periods[i];
    print_row(out, label(length, period.first), 12, period.scored);
    if (report.change && report.change->first_after == i && report.change->p < noise) out << "  changed here";
    out << '\n';
  }
}

void print_segment(std::ostream& out, const score::ScoredSegment& segment, std::size_t width) {
  const std::string name = segment.value.empty() ? "(none)" : one_line(segment.value);
  if (segment.visibility != Visibility::shown) {
    out << padded(name, width) << "  not shown: "
        << (segment.visibility == Visibility::small ? "too few answers" : "a smaller group would follow from it")
        << '\n';
    return;
  }
  print_row(out, name, width, segment.scored);
  if (segment.difference) {
    const auto& difference = segment.difference->comparison.difference;
    out << right_aligned((difference > 0 ? "+" : "") + whole_points(difference), 8)
        << (segment.difference->adjusted_p < noise ? "  differs" : "");
  }
  out << '\n';
}

void print_dimension(std::ostream& out, const score::ScoredDimension& dimension) {
  std::size_t width = code_points(dimension.name) + 4;
  for (const auto& segment : dimension.segments) width = std::max(width, code_points(one_line(segment.value)) + 1);
  width = std::clamp<std::size_t>(width, 12, 40);
  out << '\n' << padded("by " + one_line(dimension.name), width) << "     answers   NPS      interval  vs rest\n";
  for (const auto& segment : dimension.segments) print_segment(out, segment, width);
}

}  // namespace

void print_report(std::ostream& out, const score::GroupedTally& tally, const score::GroupedReport& report,
                  const score::ReportSettings& settings) {
  print_total(out, tally, report.total, settings);
  if (tally.grouping.period) print_periods(out, *tally.grouping.period, report);
  for (const auto& dimension : report.dimensions) print_dimension(out, dimension);
  if (report.comparison) print_comparison(out, *report.comparison);
  if (report.target) print_target(out, *report.target);
}

}  // namespace zeroten::cli
