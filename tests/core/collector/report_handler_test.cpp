#include "collector/report_handler.h"

#include <future>

#include "collector/delivery_handler.h"
#include "collector/sqlite_store.h"
#include "tests/catch.h"
#include "tests/core/collector/responses.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

struct Collector {
  void take(const flow::Response& response, std::int64_t received) {
    std::promise<void> stored;
    deliver(store, surveys, test::json(response), received, [&](const Reply&) { stored.set_value(); });
    stored.get_future().wait();
  }
  std::string report() {
    std::promise<Reply> reply;
    collector::report(store, *surveys.newest("shop"), 9000, [&](Reply made) { reply.set_value(std::move(made)); });
    return reply.get_future().get().body;
  }
  test::TempFolder folder;
  SqliteStore store{folder.file("a.db")};
  Surveys surveys = test::shop_surveys();
};

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t times = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++times;
  return times;
}

}  // namespace

TEST_CASE("10, 8 and 3 make an NPS of 0, and a click alone counts too") {
  Collector collector;
  collector.take(test::completed(1, 10, "Warm socks"), 1);
  collector.take(test::completed(2, 8, "Fine"), 2);
  collector.take(test::completed(3, 3, "Wet"), 3);
  const std::string three = collector.report();
  CHECK_THAT(three, has_text("\"subject\":\"Fjellrev\"") && has_text("\"n\":3") && has_text("\"generated\":9000"));
  CHECK_THAT(three, has_text("\"nps\":0") && has_text("\"low\":"));
  collector.take(test::clicked(4, 9), 4);
  CHECK_THAT(collector.report(), has_text("\"n\":4") && has_text("\"partial\":1") && has_text("\"complete\":3"));
}

TEST_CASE("comments come newest first, with the score they came with") {
  Collector collector;
  collector.take(test::completed(1, 10, "older"), 1);
  collector.take(test::completed(2, 3, "newer"), 2);
  const std::string report = collector.report();
  CHECK(report.find("newer") < report.find("older"));
  CHECK_THAT(report, has_text("\"score\":3") && has_text("\"question\":\"why\"") && has_text("\"received\":2"));
}

TEST_CASE("no more than fifty comments are given") {
  Collector collector;
  for (int number = 0; number < 60; ++number) collector.take(test::completed(number, 9, "comment"), number);
  CHECK(count(collector.report(), "\"text\":\"comment\"") == 50);
}

TEST_CASE("a survey that nobody answered has a report without a score") {
  Collector collector;
  const std::string report = collector.report();
  CHECK_THAT(report, has_text("\"n\":0") && has_text("\"comments\":[]"));
  CHECK(report.find("\"nps\"") == std::string::npos);
}
