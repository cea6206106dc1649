#include "table/usual_segments.h"

#include "tests/catch.h"

using namespace zeroten::table;

namespace {

Preview preview(std::vector<std::string> header, std::vector<std::vector<std::string>> rows) {
  Preview made;
  made.header = std::move(header);
  made.columns = Columns{.score = 0, .time = 1, .segments = {}, .complaint = {}};
  made.rows = std::move(rows);
  return made;
}

}  // namespace

TEST_CASE("columns with few short values are segments, and no others") {
  const Preview seen = preview({"score", "time", "land", "id", "same", "price", "comment", "plan", "a", "b", "c"},
                               {{"9", "x", "NO", "1", "k", "10",
                                 "a comment of more than forty letters, which is no segment", "team", "1x", "x", "x"},
                                {"3", "y", "SE", "2", "k", "20", "short", "free", "2x", "y", "y"},
                                {"3", "y", "", "3", "k", "10", "short"}});
  CHECK(usual_segments(seen) == std::vector<std::string>{"land", "plan", "a", "b"});
}

TEST_CASE("more than twelve values are too many, and nothing comes of no rows") {
  std::vector<std::vector<std::string>> rows;
  for (int i = 0; i < 13; ++i) rows.push_back({"9", "x", "n" + std::to_string(i), "n" + std::to_string(i % 12)});
  CHECK(usual_segments(preview({"score", "time", "name", "kind"}, rows)) == std::vector<std::string>{"kind"});
  CHECK(usual_segments(preview({"score", "time", "land"}, {})).empty());
}
