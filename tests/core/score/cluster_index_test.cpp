#include "score/cluster_index.h"

#include <cmath>
#include <vector>

#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("the index is a hundred times the mean value") {
  const std::vector<Cluster> clusters{{1, 5}, {0.66, 2}, {0.33, 1}, {-1, 2}};
  const auto found = cluster_index(clusters);
  CHECK(found->n == 10);
  CHECK(found->index == Approx(46.5));  // (5 + 1.32 + 0.33 − 2)/10
  // Σ c v² = 7.9801 + … = 5 + 0.8712 + 0.1089 + 2; variance 0.79801 − 0.465²
  const double margin = 195.996398454 * std::sqrt((0.79801 - 0.465 * 0.465) / 10);
  CHECK(found->interval.low == Approx(46.5 - margin));
  CHECK(found->interval.high == Approx(46.5 + margin));
}

TEST_CASE("the index of an NPS's three codes is the NPS") {
  CHECK(cluster_index(std::vector<Cluster>{{1, 50}, {0, 30}, {-1, 20}})->index == Approx(30));
}

TEST_CASE("the interval of an index stays among the values") {
  const auto found = cluster_index(std::vector<Cluster>{{1, 1}, {-0.5, 1}});
  CHECK(found->interval.low == -50);
  CHECK(found->interval.high == 100);
}

TEST_CASE("no answers, no clusters or a value that is no number: no index") {
  CHECK_FALSE(cluster_index({}).has_value());
  CHECK_FALSE(cluster_index(std::vector<Cluster>{{1, 0}, {-1, 0}}).has_value());
  CHECK_FALSE(cluster_index(std::vector<Cluster>{{std::nan(""), 1}}).has_value());
  CHECK_FALSE(cluster_index(std::vector<Cluster>{{INFINITY, 1}}).has_value());
}
