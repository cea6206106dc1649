#include "cli/refusal_lines.h"

#include <sstream>

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("refused rows are told by kind and by line, without control characters") {
  zeroten::table::Refusals refusals;
  refusals.add(zeroten::table::Refusal::no_number, 3, "\x1B[1mmany");
  refusals.add(zeroten::table::Refusal::too_long, 7, "");
  std::ostringstream out;
  cli::print_refusals(out, "a.csv", refusals);
  CHECK(out.str() ==
        "a.csv: 1 refused: words in place of a score\n  line 3: \"\\u001b[1mmany\"\n"
        "a.csv: 1 refused: longer than 16 MiB\n  line 7\n");
}
