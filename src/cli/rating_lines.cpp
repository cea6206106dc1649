#include "cli/rating_lines.h"

#include <algorithm>
#include <ostream>

#include "base/utf8.h"
#include "cli/printable.h"
#include "cli/report_text.h"
#include "score/nps.h"

namespace zeroten::cli {

namespace {

using score::Rated;
using score::Visibility;

std::string span_text(int from, int to) {
  return from == to ? std::to_string(from) : std::to_string(from) + " to " + std::to_string(to);
}

bool is_share(const ScoreMetric& metric) { return metric.name == "csat"; }

std::string share_interval(const score::Share& share) {
  return percent(share.interval.low) + " to " + percent(share.interval.high);
}

std::string mean_interval(const score::Rating& rating) {
  if (!rating.mean_interval) return "";
  return two_digits(rating.mean_interval->low) + " to " + two_digits(rating.mean_interval->high);
}

std::string value_of(const Rated& rated, const ScoreMetric& metric) {
  if (!rated.rating) return "–";
  return is_share(metric) ? percent(rated.rating->top.share) : two_digits(rated.rating->mean);
}

std::string interval_of(const Rated& rated, const ScoreMetric& metric) {
  if (!rated.rating) return "";
  return is_share(metric) ? share_interval(rated.rating->top) : mean_interval(*rated.rating);
}

std::string title_of(const ScoreMetric& metric) {
  if (metric.name == "csat") return "CSAT";
  return metric.name == "ces" ? "CES" : "Rating";
}

void print_numbers(std::ostream& out, const score::Rating& rating, const ScoreMetric& metric) {
  const score::Scale& scale = metric.scale;
  const auto line = [&](const std::string& name, const std::string& value, const std::string& interval) {
    out << "  " << padded(name, 24) << right_aligned(value, 10) << "  " << interval << '\n';
  };
  line("mean", two_digits(rating.mean), mean_interval(rating));
  line("median", two_digits(rating.median), "");
  line("top box, " + span_text(scale.top, scale.highest), percent(rating.top.share), share_interval(rating.top));
  line("bottom box, " + span_text(scale.lowest, scale.bottom), percent(rating.bottom.share),
       share_interval(rating.bottom));
}

void print_distribution(std::ostream& out, const score::Tally& tally, const score::Scale& scale) {
  const std::int64_t most = *std::max_element(tally.counts.begin(), tally.counts.end());
  for (int answer = scale.highest; answer >= scale.lowest; --answer) {
    const std::int64_t count = tally.counts[static_cast<std::size_t>(answer)];
    out << right_aligned(std::to_string(answer), 4) << "  " << right_aligned(with_commas(count), 12) << "  "
        << bar(count, most) << '\n';
  }
}

void print_total(std::ostream& out, const score::GroupedTally& tally, const Rated& total, const RatingLines& lines) {
  const std::int64_t n = total.tally.n();
  if (!total.rating) {
    out << "Nobody answered: there is no rating.\n";
  } else {
    out << title_of(lines.metric) << ' ' << value_of(total, lines.metric) << " on a scale from "
        << span_text(lines.metric.scale.lowest, lines.metric.scale.highest) << ", " << with_commas(n) << " answers";
    const std::string interval = interval_of(total, lines.metric);
    if (!interval.empty()) out << ", " << level_text(lines.level) << " sure: it is from " << interval;
    out << ".\n";
    if (total.is_thin) out << "A thin sample: below " << score::thin_sample << " answers a rating says little.\n";
    out << '\n';
    print_numbers(out, *total.rating, lines.metric);
    out << '\n';
    print_distribution(out, total.tally, lines.metric.scale);
  }
  if (tally.missing == 0) return;
  out << "\nAsked " << with_commas(tally.missing + n) << ", answered " << with_commas(n) << ": response rate "
      << percent(n, tally.missing + n) << ".\n";
}

void print_row(std::ostream& out, const std::string& name, std::size_t width, const Rated& rated,
               const RatingLines& lines) {
  out << padded(name, width) << right_aligned(with_commas(rated.tally.n()), 12)
      << right_aligned(value_of(rated, lines.metric), 10) << right_aligned(interval_of(rated, lines.metric), 20)
      << (rated.is_thin && rated.rating ? "  thin" : "") << '\n';
}

void print_head(std::ostream& out, const std::string& name, std::size_t width, const RatingLines& lines) {
  out << '\n'
      << padded("by " + name, width) << "     answers" << right_aligned(title_of(lines.metric), 10)
      << right_aligned("interval", 20) << '\n';
}

void print_dimension(std::ostream& out, const score::RatedDimension& dimension, const RatingLines& lines) {
  std::size_t width = code_points(dimension.name) + 4;
  for (const auto& segment : dimension.segments) width = std::max(width, code_points(one_line(segment.value)) + 1);
  width = std::clamp<std::size_t>(width, 12, 40);
  print_head(out, one_line(dimension.name), width, lines);
  for (const score::RatedSegment& segment : dimension.segments) {
    const std::string name = segment.value.empty() ? "(none)" : one_line(segment.value);
    if (segment.visibility == Visibility::shown) {
      print_row(out, name, width, segment.rated, lines);
      continue;
    }
    out << padded(name, width) << "  not shown: "
        << (segment.visibility == Visibility::small ? "too few answers" : "a smaller group would follow from it")
        << '\n';
  }
}

}  // namespace

void print_rating_report(std::ostream& out, const score::GroupedTally& tally, const score::RatingReport& report,
                         const RatingLines& lines) {
  print_total(out, tally, report.total, lines);
  if (const auto length = tally.grouping.period) {
    print_head(out, std::string(name_of(*length)), 12, lines);
    for (const auto& period : report.periods) print_row(out, label(*length, period.first), 12, period.rated, lines);
  }
  for (const auto& dimension : report.dimensions) print_dimension(out, dimension, lines);
}

}  // namespace zeroten::cli
