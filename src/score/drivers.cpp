#include "score/drivers.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "score/pairs.h"

namespace zeroten::score {

namespace {

using Columns = std::vector<std::vector<double>>;

/// The outcome and then the drivers, complete rows only.
Columns complete_rows(std::span<const double> outcome, std::span<const std::vector<double>> columns) {
  Columns rows(columns.size() + 1);
  for (std::size_t i = 0; i < outcome.size(); ++i) {
    const bool complete =
        std::isfinite(outcome[i]) &&
        std::all_of(columns.begin(), columns.end(), [i](const auto& column) { return std::isfinite(column[i]); });
    if (!complete) continue;
    rows[0].push_back(outcome[i]);
    for (std::size_t j = 0; j < columns.size(); ++j) rows[j + 1].push_back(columns[j][i]);
  }
  return rows;
}

/// Centred, and of length 1; all 0 for a constant.
std::vector<double> normalized(const std::vector<double>& values) {
  std::vector<double> result = centred(values);
  double squares = 0;
  if (std::any_of(values.begin(), values.end(), [&values](double value) { return value != values[0]; })) {
    for (const double value : result) squares += value * value;
  }
  const double factor = squares > 0 ? 1 / std::sqrt(squares) : 0;
  for (double& value : result) value *= factor;
  return result;
}

Columns correlations(const Columns& rows) {
  Columns units;
  for (const auto& column : rows) units.push_back(normalized(column));
  Columns matrix(rows.size(), std::vector<double>(rows.size()));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = 0; j < rows.size(); ++j) {
      for (std::size_t row = 0; row < units[i].size(); ++row) matrix[i][j] += units[i][row] * units[j][row];
    }
  }
  return matrix;
}

/// R² of the outcome on the drivers of `subset` (bit j: driver j), by Cholesky's decomposition. A driver that those
/// before it explain brings nothing.
double r_squared(const Columns& matrix, unsigned subset) {
  constexpr double dependent = 1e-12;
  std::vector<std::size_t> chosen;
  Columns rows;
  std::vector<double> weights;
  double explained = 0;
  for (std::size_t j = 0; subset >> j != 0; ++j) {
    if ((subset >> j & 1U) == 0) continue;
    const std::size_t driver = j + 1;
    std::vector<double> row;
    double rest = matrix[driver][driver];
    double with_outcome = matrix[driver][0];
    for (std::size_t k = 0; k < chosen.size(); ++k) {
      double entry = matrix[driver][chosen[k]];
      for (std::size_t l = 0; l < k; ++l) entry -= row[l] * rows[k][l];
      row.push_back(entry / rows[k][k]);
      rest -= row[k] * row[k];
      with_outcome -= row[k] * weights[k];
    }
    if (rest < dependent) continue;
    row.push_back(std::sqrt(rest));
    weights.push_back(with_outcome / row.back());
    explained += weights.back() * weights.back();
    chosen.push_back(driver);
    rows.push_back(std::move(row));
  }
  return std::min(1.0, explained);
}

/// How much of all orders has a given set of `before` drivers of `all`, and then this one: before!(all − before −
/// 1)!/all!
double share_of_orders(std::size_t before, std::size_t all) {
  double orders = static_cast<double>(all);
  for (std::size_t i = 1; i <= before; ++i) orders *= static_cast<double>(all - i) / static_cast<double>(i);
  return 1 / orders;
}

}  // namespace

std::optional<Drivers> drivers(std::span<const double> outcome, std::span<const std::vector<double>> columns) {
  const std::size_t count = columns.size();
  if (count == 0 || count > most_drivers) return std::nullopt;
  if (std::any_of(columns.begin(), columns.end(),
                  [&](const auto& column) { return column.size() != outcome.size(); })) {
    return std::nullopt;
  }
  const Columns rows = complete_rows(outcome, columns);
  if (rows[0].size() < count + 2) return std::nullopt;
  const Columns matrix = correlations(rows);
  if (matrix[0][0] == 0) return std::nullopt;
  std::vector<double> explained(std::size_t{1} << count);
  for (unsigned subset = 1; subset < explained.size(); ++subset) explained[subset] = r_squared(matrix, subset);
  Drivers result{explained.back(), std::vector<double>(count), static_cast<std::int64_t>(rows[0].size())};
  for (unsigned subset = 0; subset < explained.size(); ++subset) {
    const double weight = share_of_orders(static_cast<std::size_t>(std::popcount(subset)), count);
    for (std::size_t j = 0; j < count; ++j) {
      if ((subset >> j & 1U) != 0) continue;
      result.shares[j] += weight * (explained[subset | 1U << j] - explained[subset]);
    }
  }
  return result;
}

}  // namespace zeroten::score
