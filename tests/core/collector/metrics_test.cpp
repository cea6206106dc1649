#include "collector/metrics.h"

#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::collector;

TEST_CASE("replies are counted by endpoint and class of status") {
  Metrics metrics;
  metrics.count_reply(Endpoint::delivery, http::status::created);
  metrics.count_reply(Endpoint::delivery, http::status::ok);
  metrics.count_reply(Endpoint::file, http::status::not_modified);
  metrics.count_reply(std::nullopt, http::status::too_many_requests);
  CHECK(metrics.replies(Endpoint::delivery, 2) == 2);
  CHECK(metrics.replies(Endpoint::file, 3) == 1);
  CHECK(metrics.replies(std::nullopt, 4) == 1);
  CHECK(metrics.replies(Endpoint::health, 2) == 0);
}

TEST_CASE("receipts are counted by result") {
  Metrics metrics;
  metrics.count_result(codec::ReceiptResult::rejected);
  CHECK(metrics.results(codec::ReceiptResult::rejected) == 1);
  CHECK(metrics.results(codec::ReceiptResult::created) == 0);
}

TEST_CASE("without a network there is no load") {
  Metrics metrics;
  CHECK(metrics.network().connections == 0);
  metrics.watch_network([] { return NetworkLoad{2, 3}; });
  CHECK(metrics.network().body_bytes == 3);
}
