#include "collector/connections.h"

#include <algorithm>
#include <vector>

#include "tests/catch.h"

using namespace zeroten::collector;

namespace {

struct Fake final : Stoppable {
  void stop() override { ++stopped; }
  void make_room() override { ++made_room; }
  int stopped = 0;
  int made_room = 0;
};

}  // namespace

TEST_CASE("there is room up to the limit, and again when one has gone") {
  Connections connections(2);
  const auto first = std::make_shared<Fake>();
  const auto second = std::make_shared<Fake>();
  const auto third = std::make_shared<Fake>();
  for (const auto& one : {first, second}) {
    CHECK(connections.add(one, "a"));
    connections.works(one.get());
  }
  CHECK_FALSE(connections.add(third, "a"));
  connections.remove(third.get());
  CHECK(connections.size() == 2);
  connections.remove(first.get());
  CHECK(connections.add(third, "a"));
}

TEST_CASE("the one that has waited for its client for longest makes room; one that is worked on does not") {
  Connections connections(3);
  const auto worked_on = std::make_shared<Fake>();
  const auto asked_again = std::make_shared<Fake>();
  const auto silent = std::make_shared<Fake>();
  for (const auto& one : {worked_on, asked_again, silent}) CHECK(connections.add(one, "a"));
  connections.works(worked_on.get());
  connections.works(asked_again.get());
  connections.waits(asked_again.get());
  CHECK(connections.add(std::make_shared<Fake>(), "a"));
  CHECK(silent->made_room == 1);
  CHECK(asked_again->made_room == 0);
  CHECK(worked_on->made_room == 0);
  CHECK(connections.size() == 3);
}

TEST_CASE("the address that has most connections makes room for the others") {
  Connections connections(4);
  const auto slow_respondent = std::make_shared<Fake>();
  CHECK(connections.add(slow_respondent, "a"));
  std::vector<std::shared_ptr<Fake>> crowd;
  for (int count = 0; count < 10; ++count) {
    crowd.push_back(std::make_shared<Fake>());
    CHECK(connections.add(crowd.back(), "b"));
  }
  CHECK(slow_respondent->made_room == 0);
  CHECK(std::count_if(crowd.begin(), crowd.end(), [](const auto& one) { return one->made_room == 1; }) == 7);
  CHECK(crowd.front()->made_room == 1);
}

TEST_CASE("stopping stops all, lets none in, and says when the last has gone") {
  Connections connections(2);
  const auto first = std::make_shared<Fake>();
  const auto second = std::make_shared<Fake>();
  connections.add(first, "a");
  connections.add(second, "a");
  int empty = 0;
  connections.stop([&] { ++empty; });
  CHECK(first->stopped == 1);
  CHECK(second->stopped == 1);
  CHECK_FALSE(connections.add(std::make_shared<Fake>(), "a"));
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
