#include "cli/score_metric.h"

#include "tests/catch.h"

using namespace zeroten;
using cli::MetricWords;

TEST_CASE("a metric has the scale and the boxes that it is usually asked with, or those that were said") {
  struct Case {
    MetricWords words;
    score::Scale scale;
  };
  const auto row = GENERATE(values<Case>({
      {{"csat"}, {1, 5, 2, 4}},
      {{"csat", "1-5"}, {1, 5, 2, 4}},
      {{"csat", "1-5", 5}, {1, 5, 1, 5}},
      {{"csat", "1-7", 6}, {1, 7, 2, 6}},
      {{"csat", "1-7", 6, 3}, {1, 7, 3, 6}},
      {{"ces"}, {1, 7, 3, 5}},
      {{"rating", "1-5"}, {1, 5, 1, 5}},
      {{"rating", "0-10", 9, 6}, {0, 10, 6, 9}},
      {{"rating", "0-1"}, {0, 1, 0, 1}},
  }));
  std::string complaint;
  const auto metric = cli::score_metric(row.words, complaint);
  INFO(row.words.name << ' ' << row.words.scale << ' ' << complaint);
  REQUIRE(metric);
  CHECK(metric->scale == row.scale);
  CHECK_FALSE(metric->is_promoter);
}

TEST_CASE("nps and enps are asked from 0 to 10") {
  std::string complaint;
  CHECK(cli::score_metric({"nps"}, complaint)->is_promoter);
  CHECK(cli::score_metric({"enps"}, complaint)->name == "enps");
  CHECK_FALSE(cli::score_metric({"nps", "1-5"}, complaint));
  CHECK_THAT(complaint, has_text("nps is asked from 0 to 10"));
}

TEST_CASE("a scale that cannot be is answered with what to say") {
  struct Case {
    MetricWords words;
    std::string complaint;
  };
  const auto row = GENERATE(values<Case>({
      {{"rating"}, "--scale 1-5"},
      {{"rating", "5"}, "'5' is not LOWEST-HIGHEST"},
      {{"rating", "5-1"}, "'5-1' is not LOWEST-HIGHEST"},
      {{"rating", "1-11"}, "within 0-10"},
      {{"rating", "-1-5"}, "within 0-10"},
      {{"rating", "1-5x"}, "within 0-10"},
      {{"csat", "1-7"}, "--top NUMBER"},
      {{"csat", "", 9}, "not two boxes"},
      {{"csat", "", 3, 3}, "not two boxes"},
  }));
  std::string complaint;
  CHECK_FALSE(cli::score_metric(row.words, complaint));
  CHECK_THAT(complaint, has_text(row.complaint));
}
