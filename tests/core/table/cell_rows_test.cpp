#include "table/cell_rows.h"

#include "tests/catch.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;

namespace {

struct Cells {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::int64_t> lines;
  zeroten::table::CellRows result;
};

Cells cells_of(const std::string& text, const std::vector<std::string>& names) {
  const test::TempFolder folder;
  Cells cells;
  cells.result =
      zeroten::table::read_cells(folder.write("file", text), names, [&](std::int64_t line, const auto& texts) {
        cells.lines.push_back(line);
        cells.rows.push_back(texts);
      });
  return cells;
}

}  // namespace

TEST_CASE("columns are read row by row, in the order they were asked for") {
  const Cells cells = cells_of("a;b;C d\n1;\"x;\"\"y\";3\n4;\xE9;6\n7\n", {"c D", "b"});
  CHECK(cells.result.names == std::vector<std::string>{"C d", "b"});
  REQUIRE(cells.rows.size() == 2);
  CHECK(cells.rows[0] == std::vector<std::string>{"3", "x;\"y"});
  CHECK(cells.rows[1] == std::vector<std::string>{"6", "é"});
  CHECK(cells.lines == std::vector<std::int64_t>{2, 3});
  CHECK(cells.result.refusals.examples(zeroten::table::Refusal::too_few).front().line == 4);
}

TEST_CASE("what has no such columns gives no rows, and why") {
  CHECK_THAT(cells_of("a,b\n1,2\n", {"a", "c"}).result.complaint, has_text("\"c\""));
  CHECK_THAT(cells_of(" \n", {"a"}).result.complaint, has_text("nothing in it"));
  CHECK_THAT(cells_of("{\"a\":1}\n", {"a"}).result.complaint, has_text("take CSV"));
  CHECK_THAT(zeroten::table::read_cells("/no/such/file", {"a"}, {}).complaint, has_text("cannot be opened"));
}
