#include "cli/score_lines.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <ostream>
#include <sstream>

#include "base/utf8.h"
#include "cli/printable.h"
#include "score/nps.h"

namespace zeroten::cli {

namespace {

using score::Category;
using score::Scored;
using score::Visibility;

constexpr std::size_t bar_width = 40;
constexpr double noise = 0.05;

/// 1,234,567.
std::string grouped(std::int64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
  return digits;
}

std::string percent(std::int64_t part, std::int64_t whole) {
  std::ostringstream text;
  text << std::fixed << std::setprecision(1)
       << (whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole)) << " %";
  return text.str();
}

/// Whole points; never -0.
std::string points(double number) {
  const long rounded = std::lround(number);
  return std::to_string(rounded);
}

std::string level_of(double level) {
  std::ostringstream text;
  text << 100 * level << " %";
  return text.str();
}

std::string bar(std::int64_t count, std::int64_t most) {
  const auto eighths =
      most == 0 ? 0
                : static_cast<std::size_t>(std::llround(static_cast<double>(bar_width * 8) *
                                                        static_cast<double>(count) / static_cast<double>(most)));
  static constexpr const char* parts[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  std::string text;
  for (std::size_t i = 0; i < eighths / 8; ++i) text += "█";
  return text + parts[eighths % 8];
}

std::string padded(const std::string& text, std::size_t width) {
  const std::size_t length = code_points(text);
  return text + std::string(width > length ? width - length : 0, ' ');
}

std::string right(const std::string& text, std::size_t width) {
  const std::size_t length = code_points(text);
  return std::string(width > length ? width - length : 0, ' ') + text;
}

std::string interval_of(const Scored& scored) {
  return scored.interval ? points(scored.interval->low) + " to " + points(scored.interval->high) : "";
}

void print_categories(std::ostream& out, const Scored& scored, score::Breaks breaks) {
  std::array<std::int64_t, 3> counts{};
  for (int score = 0; score < score::score_count; ++score) {
    counts[static_cast<std::size_t>(category_of(score, breaks))] +=
        scored.tally.counts[static_cast<std::size_t>(score)];
  }
  for (const Category category : {Category::promoter, Category::passive, Category::detractor}) {
    const std::int64_t count = counts[static_cast<std::size_t>(category)];
    out << "  " << padded(std::string(name_of(category)) + "s", 12) << right(grouped(count), 12) << "  "
        << right(percent(count, scored.tally.n()), 7) << '\n';
  }
}

void print_distribution(std::ostream& out, const score::Tally& tally) {
  const std::int64_t most = *std::max_element(tally.counts.begin(), tally.counts.end());
  for (int score = score::highest_score; score >= score::lowest_score; --score) {
    const std::int64_t count = tally.counts[static_cast<std::size_t>(score)];
    out << right(std::to_string(score), 4) << "  " << right(grouped(count), 12) << "  " << bar(count, most) << '\n';
  }
}

void print_total(std::ostream& out, const score::GroupedTally& tally, const Scored& total,
                 const score::ReportSettings& settings) {
  if (!total.rounded) {
    out << "Nobody answered: there is no score.\n";
  } else {
    out << "NPS " << *total.rounded << ", " << grouped(total.tally.n()) << " answers, " << level_of(settings.level)
        << " sure: it is between " << points(total.interval ? total.interval->low : -100) << " and "
        << points(total.interval ? total.interval->high : 100) << ".\n";
    if (total.is_thin) out << "A thin sample: below " << score::thin_sample << " answers a score says little.\n";
    out << '\n';
    print_categories(out, total, settings.breaks);
    out << '\n';
    print_distribution(out, total.tally);
  }
  if (tally.missing > 0) {
    const std::int64_t asked = tally.missing + total.tally.n();
    out << "\nAsked " << grouped(asked) << ", answered " << grouped(total.tally.n()) << ": response rate "
        << percent(total.tally.n(), asked) << ".\n";
  }
}

void print_row(std::ostream& out, const std::string& name, std::size_t width, const Scored& scored) {
  out << padded(name, width) << right(grouped(scored.tally.n()), 12)
      << right(scored.rounded ? std::to_string(*scored.rounded) : "–", 6) << right(interval_of(scored), 14);
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
    out << right((difference > 0 ? "+" : "") + points(difference), 8)
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
}

}  // namespace zeroten::cli
