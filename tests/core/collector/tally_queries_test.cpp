#include "collector/tally_queries.h"

#include "calendar/zone_rules.h"
#include "codec/grouped_tally_codec.h"
#include "tests/catch.h"
#include "tests/core/collector/records.h"
#include "tests/core/collector/stores.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

// Midnight in Oslo, when it was 22:00 of the day before in UTC; and the change to summer time.
constexpr std::int64_t oslo_midnight = 1'782'856'800'000;  // 2026-06-30T22:00Z

Record answered(const std::string& id, std::optional<int> nps, std::int64_t started, const std::string& rest = "") {
  Record record = test::scored(id, nps, "complete");
  record.json = "{\"channel\":\"popover\"" + rest + ",\"times\":{\"started\":" + std::to_string(started) + "}}";
  return record;
}

class Scene {
 public:
  explicit Scene(test::StoreKind kind) : scene_(kind), store_(scene_.open()) {}

  void store(std::vector<Record> records) {
    const auto outcomes = test::wait_for<Store::Outcomes>(
        [&](auto done) { REQUIRE(store_->submit(std::move(records), std::move(done))); });
    REQUIRE(outcomes);
  }

  std::string tally(std::optional<score::Period> period, const std::string& zone,
                    const std::vector<std::string>& dimensions) {
    const score::Grouping grouping{"nps", period, period ? zone : "", dimensions};
    const auto given = test::wait_for<score::GroupedTally>(
        [&](auto done) { store_->tally("s", grouping, *calendar::zone(zone), std::move(done)); });
    REQUIRE(given);
    const std::string text = codec::write_grouped_tally(*given);
    return text.substr(text.find("\"missing\""));
  }

 private:
  test::StoreScene scene_;
  std::unique_ptr<Store> store_;
};

}  // namespace

TEST_CASE("responses are counted by the day on which they began, as the zone has it") {
  Scene scene(GENERATE(test::every_store()));
  scene.store(
      {answered("a", 9, oslo_midnight - 1), answered("b", 10, oslo_midnight), answered("c", 10, oslo_midnight)});
  CHECK(scene.tally(score::Period::day, "Europe/Oslo", {}) ==
        R"("missing":0,"refused":0,"groups":[)"
        R"({"period":"2026-06-30","segments":[],"counts":[0,0,0,0,0,0,0,0,0,1,0]},)"
        R"({"period":"2026-07-01","segments":[],"counts":[0,0,0,0,0,0,0,0,0,0,2]}]})");
  CHECK(
      scene.tally(score::Period::month, "UTC", {}) ==
      R"("missing":0,"refused":0,"groups":[{"period":"2026-06-01","segments":[],"counts":[0,0,0,0,0,0,0,0,0,1,2]}]})");
}

TEST_CASE("responses are counted by members and facts; those without are a group") {
  Scene scene(GENERATE(test::every_store()));
  scene.store(
      {answered("a", 3, 0, R"(,"facts":{"user":{"plan":"pro","old":true,"orders":12,"x":[1]}})"), answered("b", 4, 0)});
  CHECK(scene.tally({}, "UTC", {"channel", "facts.user.plan", "facts.user.old", "facts.user.orders", "facts.user.x"}) ==
        R"("missing":0,"refused":0,"groups":[)"
        R"({"period":null,"segments":["popover","","","",""],"counts":[0,0,0,0,1,0,0,0,0,0,0]},)"
        R"({"period":null,"segments":["popover","pro","true","12",""],"counts":[0,0,0,1,0,0,0,0,0,0,0]}]})");
}

TEST_CASE("no score is missing; a clock that is centuries off is refused where days are asked for, and only there") {
  Scene scene(GENERATE(test::every_store()));
  scene.store({answered("a", {}, oslo_midnight), answered("b", 5, 8'000'000'000'000), answered("c", 5, -86'400'000)});
  CHECK(scene.tally(score::Period::day, "UTC", {}) == R"("missing":1,"refused":2,"groups":[]})");
  CHECK(scene.tally({}, "UTC", {}) ==
        R"("missing":1,"refused":0,"groups":[{"period":null,"segments":[],"counts":[0,0,0,0,0,2,0,0,0,0,0]}]})");
}

TEST_CASE("facets beside the record are counted as the record would be") {
  Scene scene(GENERATE(test::every_store()));
  const auto beside = [](Record record, const std::string& facets, std::int64_t started) {
    record.facets = facets;
    record.started = started;
    record.json = "not looked at";
    return record;
  };
  const std::string pro = R"({"channel":"popover","facts":{"user":{"plan":"pro"}},"language":"nb"})";
  scene.store({beside(answered("a", 9, 0), pro, oslo_midnight - 1), beside(answered("b", 10, 0), pro, oslo_midnight),
               beside(answered("c", 10, 0), pro, oslo_midnight + 1), beside(answered("d", {}, 0), pro, oslo_midnight),
               beside(answered("e", 1, 0), pro, -86'400'000), answered("f", 0, oslo_midnight)});
  CHECK(scene.tally(score::Period::day, "Europe/Oslo", {"channel", "facts.user.plan"}) ==
        R"("missing":1,"refused":1,"groups":[)"
        R"({"period":"2026-06-30","segments":["popover","pro"],"counts":[0,0,0,0,0,0,0,0,0,1,0]},)"
        R"({"period":"2026-07-01","segments":["popover",""],"counts":[1,0,0,0,0,0,0,0,0,0,0]},)"
        R"({"period":"2026-07-01","segments":["popover","pro"],"counts":[0,0,0,0,0,0,0,0,0,0,2]}]})");
  CHECK(scene.tally({}, "UTC", {}) ==
        R"("missing":1,"refused":0,"groups":[{"period":null,"segments":[],"counts":[1,1,0,0,0,0,0,0,0,1,2]}]})");
}

TEST_CASE("a text with U+0000, or with what looks like it, is in the way of no count") {
  Scene scene(GENERATE(test::every_store()));
  scene.store({answered("a", 5, 0, R"(,"answers":{"why":"a\u0000b\\u0000"})")});
  CHECK_THAT(scene.tally({}, "UTC", {"channel"}), has_text(R"("segments":["popover"])"));
}
