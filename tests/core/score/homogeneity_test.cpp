#include "score/homogeneity.h"

#include <rapidcheck.h>

#include "tests/catch.h"
#include "tests/core/support/table.h"

using namespace zeroten;
using namespace zeroten::score;

TEST_CASE("chi-square of groups agrees with SciPy, with empty categories left out") {
  for (const auto& row : test::rows_of("score/homogeneity.csv")) {
    std::vector<Sample> groups;
    for (const std::string& group : test::split(row[0], ';')) {
      const auto counts = test::numbers(group);
      groups.push_back({counts[0], counts[1], counts[2]});
    }
    CAPTURE(row[0]);
    const auto found = homogeneity(groups);
    REQUIRE(found);
    CHECK(test::agrees(found->chi_square, std::stod(row[1])));
    CHECK(found->freedom == std::stoi(row[2]));
    CHECK(test::agrees(found->p, std::stod(row[3])));
  }
}

TEST_CASE("by hand: ten of each against ten promoters more") {
  const std::vector<Sample> groups{{10, 10, 10}, {20, 10, 10}};
  // Expected: 90/7, 60/7, 60/7 and 120/7, 80/7, 80/7.
  const auto found = homogeneity(groups);
  CHECK(found->chi_square == Approx(1.9444444444));
  CHECK(found->freedom == 2);
  CHECK(found->smallest_expected == Approx(60.0 / 7));
}

TEST_CASE("groups that nobody is in change nothing") {
  const std::vector<Sample> two{{3, 5, 9}, {8, 1, 2}};
  const std::vector<Sample> more{{}, {3, 5, 9}, {}, {8, 1, 2}};
  CHECK(homogeneity(two)->p == homogeneity(more)->p);
  CHECK(homogeneity(two)->freedom == homogeneity(more)->freedom);
}

TEST_CASE("one group, one category or nobody: nothing to compare") {
  const auto groups = GENERATE(std::vector<Sample>{}, std::vector<Sample>{{1, 2, 3}},
                               std::vector<Sample>{{1, 0, 0}, {5, 0, 0}}, std::vector<Sample>{{1, 2, 3}, {}});
  CHECK_FALSE(homogeneity(groups).has_value());
}

TEST_CASE("groups with the same shares do not differ, whatever their size") {
  CHECK(rc::check([] {
    const auto count = rc::gen::map(rc::gen::inRange(1, 50), [](int value) { return double(value); });
    const Sample one{*count, *count, *count};
    const double times = *count;
    const std::vector<Sample> groups{one, {times * one.promoters, times * one.passives, times * one.detractors}};
    RC_ASSERT(homogeneity(groups)->chi_square < 1e-9);
    RC_ASSERT(homogeneity(groups)->p > 1 - 1e-9);
  }));
}
