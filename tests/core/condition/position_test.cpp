#include "condition/position.h"

#include "tests/catch.h"

using namespace zeroten::condition;

TEST_CASE("lines and columns count from 1, columns in characters") {
  const std::string source = "a\n\u00e5b\r\nc\rd";
  const auto at = [&](std::size_t offset) {
    const Position position = position_of(source, offset);
    return std::to_string(position.line) + ":" + std::to_string(position.column) + " " + std::string(position.source);
  };
  CHECK(at(0) == "1:1 a");
  CHECK(at(2) == "2:1 \u00e5b");
  CHECK(at(4) == "2:2 \u00e5b");
  CHECK(at(7) == "3:1 c");
  CHECK(at(9) == "4:1 d");
  CHECK(at(source.size()) == "4:2 d");
}
