// The table of stores: a test of what every store must do runs against each of them.
#pragma once

#include <future>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "collector/open_store.h"
#include "tests/catch.h"
#include "tests/core/collector/asking.h"
#include "tests/core/collector/postgres_server.h"
#include "tests/core/collector/temp_folder.h"

namespace zeroten::test {

enum class StoreKind { sqlite, postgres };

/// A database of its own, gone with this, and as many stores on it, one after the other, as a test opens.
class StoreScene {
 public:
  explicit StoreScene(StoreKind kind)
      : where(kind == StoreKind::sqlite ? "sqlite:" + folder_.file("a.db") : new_postgres_database()) {}

  std::unique_ptr<collector::Store> open() const { return collector::open_store(where, collector::Missing::make); }

 private:
  TempFolder folder_;

 public:
  const std::string where;  // for --store
};

/// One scene for each store: `const test::StoreScene scene(GENERATE(test::every_store()));`
inline auto every_store() { return Catch::Generators::values({StoreKind::sqlite, StoreKind::postgres}); }

/// What a member of Store gives to its callback, waited for.
template <typename Given, typename Call>
std::optional<Given> wait_for(Call call) {
  std::promise<std::optional<Given>> promise;
  call([&](std::optional<Given> given) { promise.set_value(std::move(given)); });
  return promise.get_future().get();
}

inline std::optional<std::vector<collector::StoredResponse>> list(collector::Store& store,
                                                                  const std::string& after = "", int count = 1000) {
  return wait_for<std::vector<collector::StoredResponse>>(
      [&](auto done) { store.list("s", after, count, std::move(done)); });
}

}  // namespace zeroten::test
