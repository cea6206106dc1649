#include "cli/comparison_lines.h"

#include <iomanip>
#include <ostream>
#include <sstream>

#include "cli/printable.h"
#include "cli/report_text.h"
#include "score/nps.h"

namespace zeroten::cli {

namespace {

constexpr double least_p = 0.0001;
constexpr double most_sureness = 0.999;

std::string signed_points(double number) {
  const std::string text = whole_points(number);
  return text.front() == '-' || text == "0" ? text : "+" + text;
}

std::string p_text(double p) {
  if (p < least_p) return "p below 0.0001";
  std::ostringstream text;
  text << "p = " << std::setprecision(2) << p;
  return text.str();
}

std::string sureness_text(double sureness) {
  if (sureness > most_sureness) return "over 99.9 %";
  return sureness < 1 - most_sureness ? "below 0.1 %" : percent(sureness);
}

}  // namespace

void print_comparison(std::ostream& out, const score::PartComparison& comparison) {
  const score::Comparison& found = comparison.comparison;
  out << '\n'
      << one_line(comparison.from) << ": NPS " << *rounded_nps(comparison.before) << ", "
      << with_commas(comparison.before.n()) << " answers; " << one_line(comparison.to) << ": NPS "
      << *rounded_nps(comparison.after) << ", " << with_commas(comparison.after.n()) << " answers.\n"
      << "The second is " << signed_points(found.difference) << " points, " << level_text(found.interval.level)
      << " sure: between " << signed_points(found.interval.low) << " and " << signed_points(found.interval.high)
      << ".\n"
      << (found.p < noise ? "That is more than noise: chance alone rarely makes such a difference, "
                          : "That may be noise: chance alone makes such a difference, ")
      << p_text(found.p) << ".\n";
  for (const score::PartSplit& split : comparison.splits) {
    out << "By " << one_line(split.dimension) << ": ";
    if (split.is_hidden) {
      out << "not split, a segment has too few answers.\n";
      continue;
    }
    out << signed_points(split.mix) << " points from other customers, " << signed_points(split.rate)
        << " from other opinions.\n";
  }
}

void print_target(std::ostream& out, const score::TargetCheck& check) {
  out << "\nThat the score is over " << check.target << " is " << sureness_text(check.sureness) << " sure.\n";
}

}  // namespace zeroten::cli
