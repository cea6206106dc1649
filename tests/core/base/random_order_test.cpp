#include "base/random_order.h"

#include <rapidcheck.h>

#include <algorithm>

#include "tests/catch.h"

using namespace zeroten;
using Order = std::vector<std::size_t>;

TEST_CASE("an order is the same for ever: sessions that were saved rely on it") {
  CHECK(random_order(5, 0, "") == Order{1, 0, 4, 2, 3});
  CHECK(random_order(5, 1, "") == Order{3, 0, 2, 1, 4});
  CHECK(random_order(5, 0, "areas") == Order{3, 1, 4, 0, 2});
  CHECK(random_order(10, 0xFFFFFFFFFFFFFFFF, "areas") == Order{2, 3, 1, 4, 5, 7, 9, 0, 6, 8});
}

TEST_CASE("of none or one there is one order") {
  CHECK(random_order(0, 7, "a").empty());
  CHECK(random_order(1, 7, "a") == Order{0});
}

TEST_CASE("every order has each place once") {
  CHECK(rc::check([](std::uint64_t seed, const std::string& name) {
    const auto count = *rc::gen::inRange<std::size_t>(0, 101);
    Order order = random_order(count, seed, name);
    RC_ASSERT(order == random_order(count, seed, name));
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < count; ++i) RC_ASSERT(order[i] == i);
  }));
}

TEST_CASE("over many seeds every place gets every number about equally often") {
  constexpr std::size_t count = 4;
  constexpr int seeds = 4000;
  int counts[count][count] = {};
  for (int seed = 0; seed < seeds; ++seed) {
    const Order order = random_order(count, static_cast<std::uint64_t>(seed), "areas");
    for (std::size_t place = 0; place < count; ++place) ++counts[place][order[place]];
  }
  // A thousand each is expected, with a standard deviation of 27.
  for (const auto& place : counts) {
    for (const int often : place) CHECK(std::abs(often - seeds / 4) < 150);
  }
}

TEST_CASE("different names under one seed have nothing to do with each other") {
  int same = 0;
  for (std::uint64_t seed = 0; seed < 1000; ++seed) {
    if (random_order(4, seed, "areas") == random_order(4, seed, "areaz")) ++same;
  }
  CHECK(same < 80);  // one in 24 is chance
  CHECK(same > 10);
}
