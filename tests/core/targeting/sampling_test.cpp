#include "targeting/sampling.h"

#include <cmath>
#include <vector>

#include "base/sha256.h"
#include "tests/catch.h"

using namespace zeroten::targeting;

namespace {

constexpr int devices = 100'000;

std::vector<int> draws_of(const std::string& survey) {
  std::vector<int> numbers;
  for (int i = 0; i < devices; ++i) numbers.push_back(draw(survey, zeroten::hash_128(std::to_string(i))));
  return numbers;
}

}  // namespace

TEST_CASE(
    "of 100,000 devices the share that is asked lies within its 99.9 % interval, and is the same set every time") {
  const std::vector<int> numbers = draws_of("shop-nps");
  CHECK(numbers == draws_of("shop-nps"));
  for (const double share : {0.01, 0.1, 0.25, 0.5, 0.9}) {
    int sampled = 0;
    for (const int number : numbers) sampled += is_sampled(number, share) ? 1 : 0;
    const double error = std::sqrt(share * (1 - share) / devices);
    CAPTURE(share, sampled);
    CHECK(std::abs(sampled / static_cast<double>(devices) - share) < 3.2905 * error);
  }
}

TEST_CASE("a larger share has all of a smaller one") {
  for (const int number : draws_of("shop-nps")) {
    if (is_sampled(number, 0.1) && !is_sampled(number, 0.2)) FAIL(number);
  }
}

TEST_CASE("two surveys draw independently of one another") {
  const std::vector<int> one = draws_of("a");
  const std::vector<int> other = draws_of("b");
  int both = 0;
  for (std::size_t i = 0; i < one.size(); ++i) both += is_sampled(one[i], 0.5) && is_sampled(other[i], 0.5) ? 1 : 0;
  CHECK(std::abs(both / static_cast<double>(devices) - 0.25) < 3.2905 * std::sqrt(0.25 * 0.75 / devices));
}

TEST_CASE("a share of one is everybody") { CHECK(is_sampled(draws - 1, 1)); }
