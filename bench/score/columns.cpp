// How long the columns of so many answers take, beside a plain loop over the same bytes: by month and by country.
#include "score/columns.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace zeroten::score;

namespace {

constexpr std::size_t months = 36;
constexpr std::size_t countries = 20;
constexpr int runs = 9;

struct Columns {
  std::vector<std::uint8_t> scores, months, countries;
};

Columns columns_of(std::size_t rows) {
  Columns columns;
  std::uint32_t state = 20261123;
  for (std::size_t row = 0; row < rows; ++row) {
    state ^= state << 13U;
    state ^= state >> 17U;
    state ^= state << 5U;
    columns.scores.push_back(state % 100 == 7 ? no_answer : static_cast<std::uint8_t>((state >> 8U) % 11));
    columns.months.push_back(static_cast<std::uint8_t>(row * months / rows));
    columns.countries.push_back(static_cast<std::uint8_t>((state >> 16U) % countries));
  }
  return columns;
}

/// As it is written without a library: promoters, passives and detractors of each month and of each country.
std::uint64_t plain(const Columns& columns) {
  static std::uint64_t by_month[months][3];
  static std::uint64_t by_country[countries][3];
  for (std::size_t row = 0; row < columns.scores.size(); ++row) {
    const unsigned score = columns.scores[row];
    if (score > 10) continue;
    const unsigned category = (score >= 7 ? 1U : 0U) + (score >= 9 ? 1U : 0U);
    ++by_month[columns.months[row]][category];
    ++by_country[columns.countries[row]][category];
  }
  return by_month[0][0] + by_country[0][0];
}

template <typename Work>
double best(Work work) {
  double least = 1e9;
  for (int run = 0; run < runs; ++run) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    least = took.count() < least ? took.count() : least;
  }
  return least * 1000;
}

}  // namespace

int main(int count, char** arguments) {
  const std::size_t rows = count > 1 ? std::strtoull(arguments[1], nullptr, 10) : 10'000'000;
  const Columns columns = columns_of(rows);
  std::uint64_t sum = 0;
  const double loop = best([&] { sum += plain(columns); });
  const double ours = best([&] {
    sum += static_cast<std::uint64_t>(
        count_columns(columns.scores, {columns.months, months}, {columns.countries, countries})->missing);
  });
  std::printf("{\"rows\":%zu,\"plain_ms\":%.2f,\"columns_ms\":%.2f,\"check\":%llu}\n", rows, loop, ours,
              static_cast<unsigned long long>(sum));
}
