#include "cli/preview_lines.h"

#include <sstream>

#include "table/file_reading.h"
#include "tests/catch.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;

namespace {

std::string preview_of(const std::string& text, const std::string& segment = "") {
  const test::TempFolder folder;
  zeroten::table::Wish wish;
  wish.preview = 2;
  if (!segment.empty()) wish.columns.segments = {segment};
  std::ostringstream out;
  cli::print_preview(out, "a.csv", zeroten::table::read_file(folder.write("a.csv", text), wish));
  return out.str();
}

}  // namespace

TEST_CASE("a preview says which column is what, with the first values, and scores nothing") {
  const std::string text =
      preview_of("Score;Land;Responded at;Note\n9;NO;2026-01-02;\x1B[1mhello\n12;SE;x;\n3;;;\n", "land");
  CHECK_THAT(text, has_text("  fields are separated by semicolons\n"));
  CHECK_THAT(text, has_text("Score         the answers   9 | 12\n"));
  CHECK_THAT(text, has_text("Land          a segment     NO | SE\n"));
  CHECK_THAT(text, has_text("Responded at  the time      2026-01-02 | x\n"));
  CHECK_THAT(text, has_text("\\u001b[1mhello"));
  CHECK_THAT(text, has_text("Nothing was scored."));
}

TEST_CASE("a preview of a file without answers shows its columns, and what to say") {
  const std::string text = preview_of("a,b\n1,2\n");
  CHECK_THAT(text, has_text("a                     1\n"));
  CHECK_THAT(text, has_text("It cannot be scored so: no column looks like the answers. Say which one it is: --column"));
}

TEST_CASE("a preview of responses of ours has the paths that are read") {
  const std::string text = preview_of("{\"scores\":{\"nps\":9},\"channel\":\"email\"}\n\nno json\n", "channel");
  CHECK_THAT(text, has_text("scores.nps     the answers   9 | \n"));
  CHECK_THAT(text, has_text("channel        a segment     email | \n"));
}
