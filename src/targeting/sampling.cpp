#include "targeting/sampling.h"

#include <cstdint>
#include <string>

#include "base/sha256.h"

namespace zeroten::targeting {

int draw(std::string_view survey, std::string_view unit) {
  // No id has a line feed, so that no two pairs make one text.
  const auto hash = sha256(std::string(survey) + "\n" + std::string(unit));
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < sizeof number; ++i) number = number << 8U | hash[i];
  return static_cast<int>(number % draws);  // uneven by 5e-14
}

bool is_sampled(int number, double sample) { return static_cast<double>(number) < sample * draws; }

}  // namespace zeroten::targeting
