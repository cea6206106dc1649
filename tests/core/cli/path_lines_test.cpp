#include "cli/path_lines.h"

#include <sstream>

#include "tests/catch.h"

using namespace zeroten;

namespace {

std::string lines(const survey::Ways& ways) {
  std::ostringstream out;
  cli::print_paths(out, "shop.json", ways);
  return out.str();
}

}  // namespace

TEST_CASE("every way is a line, and the last line counts them") {
  CHECK(lines({{{{"score", "why"}, "thanks", "score = 9"}, {{"score"}, "", "score = 3"}}, true}) ==
        "score → why → ending thanks   (score = 9)\n"
        "score → no ending   (score = 3)\n"
        "shop.json: 2 paths\n");
  CHECK(lines({{{{}, "thanks", "nothing answered"}}, true}) ==
        "ending thanks   (nothing answered)\n"
        "shop.json: 1 path\n");
}

TEST_CASE("it is said that there are more ways") {
  CHECK(lines({{}, false}) == "shop.json: 0 paths, and there are more than could be tried\n");
}

TEST_CASE("what an author wrote cannot break a line or move the cursor") {
  CHECK(lines({{{{"score"}, "thanks", "q = a\x1b[2J\nb"}}, true}) ==
        "score → ending thanks   (q = a\\u001b[2J\\u000ab)\nshop.json: 1 path\n");
}
