#include "engine/bulk_columns.h"

#include <algorithm>

#include "tests/catch.h"

using namespace zeroten;

namespace {

void write(engine::BulkColumns& columns, std::size_t place, const std::vector<std::uint8_t>& bytes) {
  std::uint8_t* const room = columns.column(place, bytes.size());
  REQUIRE(room != nullptr);
  std::copy(bytes.begin(), bytes.end(), room);
}

}  // namespace

TEST_CASE("what is written into the columns is counted") {
  engine::BulkColumns columns;
  write(columns, 0, {9, 255, 9});
  write(columns, 1, {0, 0, 1});
  write(columns, 2, {2, 2, 2});
  CHECK(columns.count(2, 3) == R"({"groups":[{"first":0,"second":2,"counts":[0,0,0,0,0,0,0,0,0,1,0]},)"
                               R"({"first":1,"second":2,"counts":[0,0,0,0,0,0,0,0,0,1,0]}],"missing":1,"refused":0})");
  CHECK_THAT(columns.count(1, 1), has_text(R"("first":0,"second":0,"counts":[0,0,0,0,0,0,0,0,0,2,0])"));
}

TEST_CASE("columns that do not fit are a problem, and there are three of them") {
  engine::BulkColumns columns;
  CHECK(columns.column(3, 1) == nullptr);
  CHECK(columns.column(0, 0) == nullptr);
  write(columns, 0, {9, 9});
  write(columns, 1, {0});
  CHECK_THAT(columns.count(2, 1), has_text("problems"));
  CHECK_THAT(columns.count(0, 1), has_text("problems"));
  CHECK_THAT(columns.count(1, 1), has_text(R"("missing":0)"));
}
