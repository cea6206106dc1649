#include "collector/response_comments.h"

#include "tests/catch.h"
#include "tests/core/collector/reading.h"

using namespace zeroten;

TEST_CASE("answers to text questions are comments, addresses are not") {
  const test::ReadingCollector collector;
  flow::Response response = test::completed(1, 3, "Wet");
  response.answers.emplace_back("address", std::string("eva@example.com"));
  response.answers.emplace_back("gone", std::string("of an older revision"));
  const auto comments = collector::comments_of(collector.surveys.newest("shop")->definition, response, 7);
  REQUIRE(comments.size() == 1);
  CHECK(comments[0].text == "Wet");
  CHECK(comments[0].score == 3);
  CHECK(comments[0].received == 7);
}
