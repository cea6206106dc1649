#include "table/columns.h"

#include "tests/catch.h"

using namespace zeroten::table;

namespace {

using Header = std::vector<std::string>;

}  // namespace

TEST_CASE("the answers and the time are found by the names that exports give them") {
  struct Case {
    Header header;
    std::size_t score, time;
  };
  const auto row = GENERATE(values<Case>({
      {{"ID", "Market", "Survey date", "NPS"}, 3, 2},
      {{"Created At", "Score", "Comment"}, 1, 0},
      {{"#", "How likely are you to recommend us to a friend?", "Submit Date (UTC)"}, 1, 2},
      {{"year_month", "survey_result"}, 1, 0},
      {{"StartDate", "EndDate", "Q1_NPS_GROUP", "Rating"}, 3, 1},
  }));
  const Columns columns = find_columns(row.header, {}, true);
  INFO(columns.complaint);
  CHECK(columns.complaint.empty());
  CHECK(columns.score == row.score);
  CHECK(columns.time == row.time);
}

TEST_CASE("what was asked for is taken, and must be there") {
  const Header header{"Score", "Rating by agent", "Land"};
  const Columns columns = find_columns(header, {"rating by agent", "", {"land"}}, false);
  CHECK(columns.complaint.empty());
  CHECK(columns.score == 1);
  CHECK(columns.segments == std::vector<std::size_t>{2});
  CHECK_FALSE(columns.time);
  CHECK(find_columns(header, {"points", "", {}}, false).complaint ==
        "there is no column \"points\". The columns are: \"Score\", \"Rating by agent\", \"Land\"");
  CHECK_THAT(find_columns(header, {"", "", {"agent"}}, false).complaint, has_text("\"agent\""));
}

TEST_CASE("where nothing looks like the answers, or like a time, it is said what to do") {
  CHECK_THAT(find_columns({"a", "b"}, {}, false).complaint, has_text("--column score=NAME"));
  CHECK_THAT(find_columns({"score", "b"}, {}, true).complaint, has_text("--column time=NAME"));
}

TEST_CASE("answers of other metrics are found by their names, then by names that any question has") {
  const Header header{"NPS", "Score", "CSAT score", "Effort"};
  CHECK(find_columns(header, {}, false, "csat").score == 2);
  CHECK(find_columns(header, {}, false, "ces").score == 3);
  CHECK(find_columns(header, {}, false, "rating").score == 1);
  CHECK(find_columns(header, {}, false, "enps").score == 0);
  CHECK_THAT(find_columns({"NPS"}, {}, false, "csat").complaint, has_text("--column score=NAME"));
}
