#include "codec/column_tally_writer.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("groups with answers are written with the codes of both keys") {
  score::ColumnTally tally{.groups = std::vector<score::Tally>(6), .missing = 4, .refused = 1};
  tally.groups[5].add(10, 2);
  CHECK(codec::write_column_tally(tally, 3) ==
        R"({"groups":[{"first":1,"second":2,"counts":[0,0,0,0,0,0,0,0,0,0,2]}],"missing":4,"refused":1})");
}
