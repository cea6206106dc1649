#include "collector/connections.h"

#include "tests/catch.h"

using namespace zeroten::collector;

namespace {

struct Fake final : Stoppable {
  void stop() override { ++stopped; }
  int stopped = 0;
};

}  // namespace

TEST_CASE("there is room up to the limit, and again when one has gone") {
  Connections connections(2);
  const auto first = std::make_shared<Fake>();
  const auto second = std::make_shared<Fake>();
  const auto third = std::make_shared<Fake>();
  CHECK(connections.add(first));
  CHECK(connections.add(second));
  CHECK_FALSE(connections.add(third));
  connections.remove(third.get());
  CHECK(connections.size() == 2);
  connections.remove(first.get());
  CHECK(connections.add(third));
}

TEST_CASE("stopping stops all, lets none in, and says when the last has gone") {
  Connections connections(2);
  const auto first = std::make_shared<Fake>();
  const auto second = std::make_shared<Fake>();
  connections.add(first);
  connections.add(second);
  int empty = 0;
  connections.stop([&] { ++empty; });
  CHECK(first->stopped == 1);
  CHECK(second->stopped == 1);
  CHECK_FALSE(connections.add(std::make_shared<Fake>()));
  connections.remove(first.get());
  CHECK(empty == 0);
  connections.remove(second.get());
  connections.remove(second.get());
  CHECK(empty == 1);
}

TEST_CASE("when there is nothing to stop, that is said at once") {
  Connections connections(1);
  int empty = 0;
  connections.stop([&] { ++empty; });
  CHECK(empty == 1);
}
