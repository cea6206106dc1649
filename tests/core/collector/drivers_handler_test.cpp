#include "collector/drivers_handler.h"

#include <future>

#include "collector/delivery_handler.h"
#include "collector/sqlite_store.h"
#include "tests/catch.h"
#include "tests/core/collector/responses.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

class Collector {
 public:
  explicit Collector(const std::string& definition) { REQUIRE(surveys_.add(definition)); }

  void take(int number, int score, const survey::Answers& ratings) {
    flow::Response response = test::clicked(number, score);
    response.revision = surveys_.newest("shop")->definition.revision;
    response.answers.insert(response.answers.end(), ratings.begin(), ratings.end());
    std::promise<std::string> stored;
    deliver(store_, surveys_, test::json(response), number, [&](const Reply& reply) { stored.set_value(reply.body); });
    REQUIRE_THAT(stored.get_future().get(), has_text("created"));
  }
  std::string drivers() {
    std::promise<Reply> made;
    report_drivers(store_, *surveys_.newest("shop"), [&](Reply reply) { made.set_value(std::move(reply)); });
    return made.get_future().get().body;
  }

 private:
  test::TempFolder folder_;
  SqliteStore store_{folder_.file("a.db")};
  Surveys surveys_;
};

const std::string rated = R"({"zeroten":1,"id":"shop","questions":[{"id":"score","type":"nps"},)"
                          R"({"id":"service","type":"rating","points":5,"ask":"Service?"},)"
                          R"({"id":"tempo","type":"rating","points":5,"ask":"Tempo?"},{"id":"why","type":"text"}]})";

}  // namespace

TEST_CASE("the rating that goes with the score has the larger part") {
  Collector collector(rated);
  for (int i = 0; i < 600; ++i) {
    const int service = i % 5 + 1;
    collector.take(i + 1, service * 2 - (i % 7 == 0 ? 1 : 0), {{"service", service}, {"tempo", i / 5 % 5 + 1}});
  }
  collector.take(700, 3, {{"service", 1}});  // without the other one
  const std::string told = collector.drivers();
  CHECK_THAT(told, has_text(R"({"outcome":"score","searched":601,"n":600,"r_squared":0.9)"));
  CHECK_THAT(told, has_text(R"("drivers":[{"question":"service","part":0.9)"));
  CHECK_THAT(told, has_text(R"({"question":"tempo","part":)"));
}

TEST_CASE("of few responses, and without ratings, nothing is told") {
  Collector collector(rated);
  for (int i = 0; i < 29; ++i) collector.take(i + 1, i % 11, {{"service", i % 5 + 1}, {"tempo", i % 3 + 1}});
  CHECK(collector.drivers() == R"({"outcome":"score","searched":29,"n":29,"drivers":[]})");
  CHECK(Collector(test::shop_definition).drivers() == R"({"outcome":"score","searched":0,"n":0,"drivers":[]})");
}
