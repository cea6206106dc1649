#include "cli/correlations.h"

#include <iostream>
#include <optional>

#include "cli/exit_code.h"
#include "cli/number_files.h"
#include "cli/printable.h"
#include "cli/report_text.h"
#include "score/correlation.h"

namespace zeroten::cli {

namespace {

std::string text_of(const std::optional<score::Correlation>& found) {
  std::string text = two_digits(found->value);
  if (found->interval)
    text += " (" + two_digits(found->interval->low) + " to " + two_digits(found->interval->high) + ")";
  return text;
}

void print_pair(std::ostream& out, const std::string& names, const std::vector<double>& x, const std::vector<double>& y,
                const ScoreOptions& options) {
  const auto tau = score::kendall(x, y);
  const auto rho = score::spearman(x, y, options.level);
  const auto r = score::pearson(x, y, options.level);
  out << one_line(names) << ": ";
  if (!tau || !rho || !r || tau->n < options.minimum) {
    out << "no correlation, since " << (tau ? "too few rows have both" : "one is the same in all rows that have both")
        << ".\n";
    return;
  }
  out << with_commas(tau->n) << " rows with both\n"
      << "  Kendall's tau-b  " << text_of(tau) << '\n'
      << "  Spearman         " << text_of(rho) << '\n'
      << "  Pearson          " << text_of(r) << '\n';
}

}  // namespace

int correlations(const ScoreOptions& options) {
  const auto& names = options.correlate;
  const auto columns = read_number_files(options.files, names);
  if (!columns) return input_has_problems;
  for (std::size_t i = 0; i < names.size(); ++i) {
    for (std::size_t j = i + 1; j < names.size(); ++j) {
      print_pair(std::cout, names[i] + " and " + names[j], (*columns)[i], (*columns)[j], options);
    }
  }
  std::cout << std::flush;
  return std::cout ? fine : input_has_problems;
}

}  // namespace zeroten::cli
