#include "collector/comment_queries.h"

#include <limits>

#include "tests/catch.h"
#include "tests/core/collector/records.h"
#include "tests/core/collector/stores.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

Record said(const std::string& id, std::int64_t received, int comments = 1) {
  Record record = test::scored(id, 3, "complete", comments);
  record.received = received;
  return record;
}

}  // namespace

TEST_CASE("pages of comments give each response once, the newest first") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  const auto store = scene.open();
  Record elsewhere = said("e", 9);
  elsewhere.survey = "t";
  test::submit(*store, {said("a", 1), said("b", 3), said("c", 3), said("d", 5), said("n", 4, 0), elsewhere});
  NewestKey after{std::numeric_limits<std::int64_t>::max()};
  std::string all;
  for (;;) {
    const auto page = test::wait_for<std::vector<StoredResponse>>(
        [&](auto done) { store->list_comments("s", after, 2, std::move(done)); });
    REQUIRE(page);
    all += test::ids(*page) + "|";
    if (page->size() < 2) break;
    after = {page->back().received, page->back().id};
  }
  CHECK(all == "db|ca||");
}
