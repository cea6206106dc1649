#include "table/separator.h"

#include "tests/catch.h"

using zeroten::table::detect_separator;

TEST_CASE("what stands equally often on the first lines separates") {
  CHECK(detect_separator("score,comment\n9,\"good; fast; cheap\"\n3,bad\n") == ',');
  CHECK(detect_separator("score;comment\n9,5;good, fast\n3;bad\n") == ';');
  CHECK(detect_separator("score\tcomment\n9\tgood, fast\n") == '\t');
  CHECK(detect_separator("score|comment\n9|good\n") == '|');
  CHECK(detect_separator("score\n9\n3\n") == ',');
  CHECK(detect_separator("") == ',');
  CHECK(detect_separator("a;b\n\"x,y,z,u\n,,,,\";2\n") == ';');
}
