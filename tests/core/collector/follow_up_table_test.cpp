#include "collector/follow_up_table.h"

#include "tests/catch.h"
#include "tests/core/collector/records.h"
#include "tests/core/collector/stores.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

Record asking(const std::string& id, std::int64_t received, const std::string& category = "detractor",
              int consents = 1) {
  Record record = test::scored(id, 3, "complete");
  record.category = category;
  record.consents = consents;
  record.received = received;
  return record;
}

class Scene {
 public:
  explicit Scene(test::StoreKind kind) : scene_(kind), store(scene_.open()) {}

  std::int64_t keep(const std::string& id, const FollowUp& follow_up) {
    return test::wait_for<std::int64_t>(
               [&](auto done) { REQUIRE(store->follow_up("s", id, follow_up, std::move(done))); })
        .value();
  }
  /// "a open;b closed note 7;"
  std::string list(int count = 100) {
    const auto found = test::wait_for<std::vector<StoredFollowUp>>(
        [&](auto done) { store->list_follow_ups("s", count, std::move(done)); });
    REQUIRE(found);
    std::string text;
    for (const auto& [response, follow_up] : *found) {
      text += response.id + " " + follow_up.state;
      if (follow_up.updated != 0) text += " " + follow_up.note + " " + std::to_string(follow_up.updated);
      text += ";";
    }
    return text;
  }

 private:
  test::StoreScene scene_;

 public:
  const std::unique_ptr<Store> store;
};

}  // namespace

TEST_CASE("detractors who agreed to something are listed, the newest first and the closed last") {
  Scene scene(GENERATE(test::every_store()));
  test::submit(*scene.store, {asking("a", 1), asking("b", 2), asking("c", 3), asking("d", 4, "promoter"),
                              asking("e", 5, "detractor", 0)});
  CHECK(scene.list() == "c open;b open;a open;");
  CHECK(scene.keep("c", {"closed", "sent a new zip", 7}) == 1);
  CHECK(scene.keep("a", {"in_progress", "", 8}) == 1);
  CHECK(scene.list() == "b open;a in_progress  8;c closed sent a new zip 7;");
  CHECK(scene.list(1) == "b open;");
  CHECK(scene.keep("c", {"open", "", 9}) == 1);
  CHECK(scene.list() == "c open  9;b open;a in_progress  8;");
}

TEST_CASE("of nobody nothing is kept, and of those who are erased neither") {
  Scene scene(GENERATE(test::every_store()));
  test::submit(*scene.store, {asking("a", 1)});
  CHECK(scene.keep("x", {"closed", "n", 7}) == 0);
  CHECK(scene.keep("a", {"closed", "n", 7}) == 1);
  CHECK(test::erase(*scene.store, {.survey = "s", .id = "a"}) == 1);
  CHECK(scene.list().empty());
  CHECK(scene.keep("a", {"open", "n", 8}) == 0);
}
