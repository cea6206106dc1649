#include "cli/problem_lines.h"

#include <sstream>

#include "tests/catch.h"

using namespace zeroten;

namespace {

std::string lines(const Problems& problems) {
  std::ostringstream out;
  cli::print_problems(out, "shop.json", problems);
  return out.str();
}

}  // namespace

TEST_CASE("a problem is a line with file, severity, place, words and code") {
  CHECK(lines({}).empty());
  CHECK(lines({{ProblemCode::missing_key, "/questions/0", {{"key", "id"}}},
               {ProblemCode::missing_text, "/endings/0/title", {{"language", "fi"}}, Severity::warning}}) ==
        "shop.json: error: /questions/0: 'id' is missing. Add it. [missing_key]\n"
        "shop.json: warning: /endings/0/title: There is no text for language 'fi'. Add it. [missing_text]\n");
}

TEST_CASE("a problem of the whole text names no place") {
  CHECK(lines({{ProblemCode::too_deep, "", {{"max", "32"}}}}) ==
        "shop.json: error: Nested deeper than 32 levels. Flatten it. [too_deep]\n");
}

TEST_CASE("what a stranger wrote cannot break the line or move the cursor") {
  const std::string line = lines({{ProblemCode::unknown_key, "/a\nb", {{"key", "\x1b[2J\n"}, {"known", "id"}}}});
  CHECK(line == "shop.json: error: /a\\u000ab: '\\u001b[2J\\u000a' is not known here. Known are: id. [unknown_key]\n");
}
