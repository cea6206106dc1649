#include "collector/tallies_handler.h"

#include <future>

#include "collector/delivery_handler.h"
#include "collector/sqlite_store.h"
#include "tests/catch.h"
#include "tests/core/collector/responses.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

struct TallyingCollector {
  void take(const flow::Response& response) {
    std::promise<void> stored;
    deliver(store, surveys, test::json(response), 1, [&](const Reply&) { stored.set_value(); });
    stored.get_future().wait();
  }
  Reply tallies(std::string_view query) {
    std::promise<Reply> reply;
    report_tallies(store, *surveys.newest("shop"), query, [&](Reply made) { reply.set_value(std::move(made)); });
    return reply.get_future().get();
  }
  test::TempFolder folder;
  SqliteStore store{folder.file("a.db")};
  Surveys surveys = [] {
    Surveys made = test::shop_surveys();
    made.add(R"({"zeroten":1,"id":"shop","subject":"Fjellrev","facts":{"user.plan":["free","pro"]}})");
    return made;
  }();
};

}  // namespace

TEST_CASE("tallies are grouped as the query says") {
  TallyingCollector collector;
  collector.take(test::clicked(1, 9));
  collector.take(test::clicked(2, 3));
  const Reply plain = collector.tallies("");
  CHECK(plain.status == http::status::ok);
  CHECK_THAT(plain.body,
             has_text(R"("period":null,"zone":"","dimensions":[])") && has_text(R"("counts":[0,0,0,1,0,0,0,0,0,1,0])"));
  CHECK_THAT(collector.tallies("period=day&zone=Europe%2FOslo&by=language,facts.user.plan").body,
             has_text(R"("period":"day","zone":"Europe/Oslo","dimensions":["language","facts.user.plan"])") &&
                 has_text(R"({"period":"1970-01-01","segments":["en",""])"));
  CHECK_THAT(collector.tallies("period=week").body, has_text(R"("zone":"UTC")"));
}

TEST_CASE("what there is not to group by is refused, and said") {
  TallyingCollector collector;
  const auto [query, said] = GENERATE(table<std::string, std::string>({
      {"period=year", "day, week, month, quarter"},
      {"period=day&zone=Europe/Atlantis", "Europe/Oslo"},
      {"period=day&zone=../../etc/passwd", "Europe/Oslo"},
      {"by=respondent", "touchpoint, channel, language, facts.user.plan"},
      {"by=channel,channel", "each once"},
      {"by=channel,,", "each once"},
      {"by=%", "each once"},
  }));
  INFO(query);
  const Reply refused = collector.tallies(query);
  CHECK(refused.status == http::status::bad_request);
  CHECK_THAT(refused.body, has_text("\"unknown_value\"") && has_text(said));
}
