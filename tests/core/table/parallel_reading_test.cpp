#include "table/parallel_reading.h"

#include "table/file_reading.h"
#include "tests/catch.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::table;

namespace {

constexpr std::size_t piece = 20'000;

Wish by_day_and_name(std::size_t threads) {
  Wish wish;
  wish.grouping.period = score::Period::day;
  wish.columns.segments = {"name"};
  wish.threads = threads;
  wish.piece_size = piece;
  return wish;
}

/// Three megabytes: with comments on several lines, rows that are refused, early and late, and answers that are
/// missing.
std::string csv() {
  std::string text = "date,name,score,comment\r\n";
  for (int i = 0; i < 50'000; ++i) {
    const std::string score = i % 97 == 0 ? "" : i % 1009 == 5 ? "12" : std::to_string(i % 11);
    text += (i > 30'000 && i % 5003 == 3 ? "never" : "2026-0" + std::to_string(1 + i % 9) + "-11") + ",n" +
            std::to_string(i % 700) + "," + score +
            (i % 7 == 0 ? ",\"two\r\nlines, \"\"quoted\"\"\"\r\n" : ",a comment of some length\r\n");
    if (i % 4001 == 0) text += "too few\r\n\r\n";
  }
  return text;
}

std::string ndjson() {
  std::string text;
  for (int i = 0; i < 30'000; ++i) {
    text += i > 20'000 && i % 3001 == 0 ? "{\"broken\":\n" : "";
    text += R"({"name":"n)" + std::to_string(i % 700) + R"(","scores":{"nps":)" + std::to_string(i % 12) +
            R"(},"times":{"started":)" + std::to_string(1'700'000'000'000 + i * std::int64_t{86'400'000} / 100) +
            "}}\n";
  }
  return text;
}

void same(const Reading& left, const Reading& right) {
  CHECK(left.complaint == right.complaint);
  CHECK(left.rows == right.rows);
  CHECK(left.assumed == right.assumed);
  CHECK(left.tally == right.tally);
  for (std::size_t i = 0; i < refusal_count; ++i) {
    const auto refusal = static_cast<Refusal>(i);
    CHECK(left.refusals.count(refusal) == right.refusals.count(refusal));
    const auto& examples = right.refusals.examples(refusal);
    REQUIRE(left.refusals.examples(refusal).size() == examples.size());
    for (std::size_t k = 0; k < examples.size(); ++k) {
      CHECK(left.refusals.examples(refusal)[k].line == examples[k].line);
      CHECK(left.refusals.examples(refusal)[k].text == examples[k].text);
    }
  }
}

void same_with(const std::vector<std::size_t>& numbers, const std::string& text) {
  const test::TempFolder folder;
  const std::string path = folder.write("file", text);
  const Reading one = read_file(path, by_day_and_name(1));
  for (const std::size_t threads : numbers) {
    INFO(threads);
    same(read_file(path, by_day_and_name(threads)), one);
  }
}

}  // namespace

TEST_CASE("several threads count what one counts, and name the same lines: CSV") {
  const std::string text = csv();
  same_with({2, 3, 8}, text);
  const test::TempFolder folder;
  const Reading reading = read_file(folder.write("file", text), by_day_and_name(3));
  CHECK(reading.rows == 50'013);
  CHECK(reading.refusals.count(Refusal::too_few) == 13);
}

TEST_CASE("several threads count what one counts, and name the same lines: NDJSON") { same_with({2, 8}, ndjson()); }

TEST_CASE("what only one thread can tell is left to one: a quote that nobody closes, and too many groups") {
  same_with({2}, csv() + "2026-01-01,n,9,\"open\n" + std::string(std::size_t{17} << 20, '\n') + csv());
  std::string crowd = "date,name,score\n";
  for (std::size_t i = 0; i < most_groups + 5; ++i) crowd += "2026-01-01,n" + std::to_string(i) + ",9\n";
  same_with({2}, crowd);
}

TEST_CASE("small files, and those of unknown size, are read by one thread") {
  Wish wish;
  CHECK(thread_count(wish, 0) == 1);
  CHECK(thread_count(wish, 1'000'000) == 1);
  CHECK(thread_count(wish, std::int64_t{1} << 40) >= 1);
  CHECK(thread_count(wish, std::int64_t{1} << 40) <= 8);
  wish.threads = 3;
  CHECK(thread_count(wish, std::int64_t{1} << 40) == 3);
}
