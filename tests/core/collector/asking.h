// Asks a store and waits for what it says.
#pragma once

#include <future>
#include <optional>
#include <string>
#include <vector>

#include "collector/store.h"
#include "tests/catch.h"

namespace zeroten::test {

inline std::optional<collector::Store::Outcomes> submit(collector::Store& store,
                                                        std::vector<collector::Record> records) {
  std::promise<std::optional<collector::Store::Outcomes>> promise;
  REQUIRE(store.submit(std::move(records), [&](auto outcomes) { promise.set_value(std::move(outcomes)); }));
  return promise.get_future().get();
}

inline std::int64_t erase(collector::Store& store, const collector::Selection& which) {
  std::promise<std::optional<std::int64_t>> promise;
  REQUIRE(store.erase(which, 5000, [&](auto count) { promise.set_value(count); }));
  return promise.get_future().get().value();
}

inline std::int64_t add_codes(collector::Store& store, const std::string& survey, int count) {
  std::vector<std::string> codes;
  for (int number = 0; number < count; ++number) codes.push_back("CODE-" + std::to_string(number));
  std::promise<std::optional<std::int64_t>> promise;
  REQUIRE(store.add_codes(survey, "gift", codes, [&](auto added) { promise.set_value(added); }));
  return promise.get_future().get().value();
}

inline std::vector<collector::RewardPool> pools(collector::Store& store) {
  std::promise<std::optional<std::vector<collector::RewardPool>>> promise;
  store.list_pools("", [&](auto found) { promise.set_value(std::move(found)); });
  return promise.get_future().get().value();
}

}  // namespace zeroten::test
