// Tables of tests/fixtures, as comma-separated values without quotes.
#pragma once

#include <cmath>
#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

#include "tests/core/support/fixture.h"

namespace zeroten::test {

inline std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
  return parts;
}

/// Numbers that stand apart by `separator`.
inline std::vector<double> numbers(const std::string& text, char separator = ' ') {
  std::vector<double> result;
  for (const std::string& part : split(text, separator)) result.push_back(std::strtod(part.c_str(), nullptr));
  return result;
}

/// The rows of tests/fixtures/`file` without the header; at least 1,000.
inline std::vector<std::vector<std::string>> rows_of(const std::string& file) {
  std::vector<std::vector<std::string>> rows;
  for (const std::string& line : split(text_of(fixtures(file)), '\n')) rows.push_back(split(line, ','));
  rows.erase(rows.begin());
  REQUIRE(rows.size() >= 1000);
  return rows;
}

/// The rows of a table that has one number in each cell.
inline std::vector<std::vector<double>> numbers_of(const std::string& file) {
  std::vector<std::vector<double>> result;
  for (const auto& row : rows_of(file)) {
    result.emplace_back();
    for (const std::string& cell : row) result.back().push_back(std::strtod(cell.c_str(), nullptr));
  }
  return result;
}

/// Scores of 0 to 10 written as one character each; a is 10.
inline std::vector<double> scores_of(const std::string& text) {
  std::vector<double> scores;
  for (const char c : text) scores.push_back(c == 'a' ? 10 : c - '0');
  return scores;
}

/// To 1e-9: absolutely, or relative to what is expected where that is larger than 1.
inline bool agrees(double found, double expected) {
  return std::abs(found - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

}  // namespace zeroten::test
