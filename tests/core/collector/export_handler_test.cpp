#include "collector/export_handler.h"

#include <algorithm>
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
  void take(int responses) {
    for (int number = 0; number < responses; ++number) {
      std::promise<void> stored;
      deliver(store, surveys, test::json(test::clicked(number, 9)), 1, [&](const Reply&) { stored.set_value(); });
      stored.get_future().wait();
    }
  }
  /// The whole body of an export.
  std::string text(ExportFormat format) {
    const Reply reply = export_reply(store, "shop", format, surveys.questions("shop"));
    std::string all;
    while (true) {
      std::promise<std::optional<std::string>> part;
      reply.source([&](std::optional<std::string> made) { part.set_value(std::move(made)); });
      const auto made = part.get_future().get();
      REQUIRE(made);
      if (made->empty()) return all;
      all += *made;
    }
  }
  test::TempFolder folder;
  SqliteStore store{folder.file("a.db")};
  Surveys surveys = test::shop_surveys();
};

std::ptrdiff_t lines(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

}  // namespace

TEST_CASE("responses are lines of JSON, as they were stored, over as many pages as it takes") {
  Collector collector;
  collector.take(250);
  const std::string text = collector.text(ExportFormat::ndjson);
  CHECK(lines(text) == 250);
  CHECK(text.starts_with(test::json(test::clicked(0, 9)) + "\n"));
  CHECK(text.ends_with(test::json(test::clicked(249, 9)) + "\n"));
}

TEST_CASE("or rows of a table with a heading") {
  Collector collector;
  collector.take(2);
  const std::string text = collector.text(ExportFormat::csv);
  CHECK(lines(text) == 3);
  CHECK(text.starts_with("id,survey,"));
  CHECK_THAT(text, has_text("answers.score,answers.why\r\n"));
}

TEST_CASE("without responses there is nothing, and a heading in a table") {
  Collector collector;
  CHECK(collector.text(ExportFormat::ndjson).empty());
  CHECK(lines(collector.text(ExportFormat::csv)) == 1);
}

TEST_CASE("an export says what it is, and no cache keeps it") {
  Collector collector;
  const Reply csv = export_reply(collector.store, "shop", ExportFormat::csv, {});
  CHECK(csv.header("Content-Type") == "text/csv; charset=utf-8");
  CHECK(csv.header("Content-Disposition") == "attachment; filename=\"shop.csv\"");
  const Reply json = export_reply(collector.store, "shop", ExportFormat::ndjson, {});
  CHECK(json.header("Content-Type") == "application/x-ndjson");
  CHECK(json.header("Cache-Control") == "no-store");
}
