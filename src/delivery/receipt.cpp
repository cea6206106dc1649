#include "delivery/receipt.h"

#include <array>
#include <utility>

namespace zeroten::delivery {

namespace {
// The other way round than usual: several words have one meaning.
constexpr std::array<std::pair<std::string_view, Outcome>, 6> results{{{"created", Outcome::stored},
                                                                       {"updated", Outcome::stored},
                                                                       {"duplicate", Outcome::stored},
                                                                       {"stale", Outcome::stored},
                                                                       {"conflict", Outcome::refused},
                                                                       {"rejected", Outcome::refused}}};
}  // namespace

std::optional<Outcome> outcome(std::string_view result) {
  for (const auto& [word, meaning] : results) {
    if (word == result) return meaning;
  }
  return std::nullopt;
}

}  // namespace zeroten::delivery
