#include "collector/response_table.h"

#include <rapidcheck.h>

#include "collector/store.h"
#include "tests/catch.h"
#include "tests/core/collector/records.h"

using namespace zeroten;
using namespace zeroten::collector;
using enum codec::ReceiptResult;

namespace {

const std::string kept = "SELECT id, seq, record FROM responses ORDER BY id";
const std::string aside = "SELECT id, seq, record FROM conflicts ORDER BY id, seq, record";

struct Arrival {
  std::int64_t seq;
  const char* content;
  codec::ReceiptResult result;
};

struct Story {
  const char* what;
  std::vector<Arrival> arrivals;
  const char* kept;
  const char* aside;
};

const std::vector<Story> stories{
    {"a new id is created", {{1, "a", created}}, "x 1 a;", ""},
    {"a new id may begin with any seq", {{7, "a", created}}, "x 7 a;", ""},
    {"the same again is a duplicate", {{1, "a", created}, {1, "a", duplicate}, {1, "a", duplicate}}, "x 1 a;", ""},
    {"a higher seq replaces", {{1, "a", created}, {2, "b", updated}}, "x 2 b;", ""},
    {"a higher seq replaces even with the same content", {{1, "a", created}, {2, "a", updated}}, "x 2 a;", ""},
    {"a lower seq is stale", {{2, "b", created}, {1, "a", stale}}, "x 2 b;", ""},
    {"a replay after an update is stale", {{1, "a", created}, {2, "b", updated}, {1, "a", stale}}, "x 2 b;", ""},
    {"other content is a conflict and kept aside", {{1, "a", created}, {1, "b", conflict}}, "x 1 a;", "x 1 b;"},
    {"a conflict again is one conflict",
     {{1, "a", created}, {1, "b", conflict}, {1, "b", conflict}},
     "x 1 a;",
     "x 1 b;"},
    {"after a conflict, life goes on", {{1, "a", created}, {1, "b", conflict}, {2, "c", updated}}, "x 2 c;", "x 1 b;"},
};

}  // namespace

TEST_CASE("what happens to a response that arrives") {
  const Story story = GENERATE(from_range(stories));
  INFO(story.what);
  auto database = test::empty_database();
  ResponseTable table(database);
  for (const Arrival& arrival : story.arrivals) {
    CHECK(table.apply(test::record("x", arrival.seq, arrival.content)) == arrival.result);
  }
  CHECK(test::rows(database, kept) == story.kept);
  CHECK(test::rows(database, aside) == story.aside);
}

TEST_CASE("the same id in another survey is another response") {
  auto database = test::empty_database();
  ResponseTable table(database);
  Record other = test::record("x", 1, "b");
  other.survey = "t";
  CHECK(table.apply(test::record("x", 1, "a")) == created);
  CHECK(table.apply(other) == created);
  CHECK(test::number(database, "SELECT count(*) FROM responses") == 2);
}

TEST_CASE("every column holds what the record says") {
  auto database = test::empty_database();
  ResponseTable table(database);
  Record record = test::record("x", 1, "{}");
  record.nps = 9;
  record.category = "promoter";
  record.comments = 2;
  table.apply(record);
  CHECK(test::rows(database, "SELECT survey, hash, revision FROM responses") == "s hash of {} r;");
  CHECK(test::rows(database, "SELECT status, nps, category FROM responses") == "partial 9 promoter;");
  CHECK(test::rows(database, "SELECT comments, received, record FROM responses") == "2 1001 {};");
}

TEST_CASE("any order and any repetition of deliveries gives the same table") {
  const bool holds = rc::check([] {
    const auto ids = *rc::gen::inRange(1, 4);
    std::vector<Record> records;
    for (int id = 0; id < ids; ++id) {
      const auto saves = *rc::gen::inRange(1, 5);
      for (int seq = 1; seq <= saves; ++seq) {
        records.push_back(test::record("id" + std::to_string(id), seq, "c" + std::to_string(seq)));
      }
    }
    auto straight = test::empty_database();
    ResponseTable first(straight);
    for (const Record& record : records) first.apply(record);
    const auto order = *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, records.size()));
    auto shuffled = test::empty_database();
    ResponseTable second(shuffled);
    for (const std::size_t index : order) second.apply(records[index]);
    // At last everything was delivered at least once, backwards.
    for (auto record = records.rbegin(); record != records.rend(); ++record) second.apply(*record);
    RC_ASSERT(test::rows(straight, kept) == test::rows(shuffled, kept));
    RC_ASSERT(test::number(shuffled, "SELECT count(*) FROM conflicts") == 0);
  });
  CHECK(holds);
}

TEST_CASE("a response with problems is kept aside and counts nowhere, up to a limit") {
  auto database = test::empty_database();
  ResponseTable table(database);
  for (int number = 0; number < most_aside + 3; ++number) {
    Record refused = test::record(std::to_string(number), 1);
    refused.problems = "[{}]";
    CHECK(table.apply(refused) == rejected);
  }
  CHECK(test::number(database, "SELECT count(*) FROM responses") == 0);
  CHECK(test::number(database, "SELECT count(*) FROM conflicts") == most_aside);
}

TEST_CASE("a subject has one response of a survey, and only it changes that one") {
  auto database = test::empty_database();
  ResponseTable table(database);
  const auto of = [](const std::string& subject, Record record) {
    record.subject = subject;
    return record;
  };
  CHECK(table.apply(of("eva", test::record("x", 1))) == created);
  CHECK(table.apply(of("eva", test::record("x", 2))) == updated);
  CHECK(table.apply(of("eva", test::record("y", 1))) == rejected);
  CHECK(table.apply(of("adam", test::record("x", 3))) == rejected);
  CHECK(table.apply(test::record("x", 3)) == rejected);
  CHECK(table.apply(test::record("y", 1)) == created);
  CHECK(table.apply(of("eva", test::record("y", 2))) == rejected);
  CHECK(table.apply(of("adam", test::record("y", 2))) == updated);
  CHECK(test::rows(database, "SELECT id, seq, subject FROM responses ORDER BY id") == "x 2 eva;y 2 adam;");
}
