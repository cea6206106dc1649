#include "delivery/record.h"

#include "base/sha256.h"
#include "tests/catch.h"

using namespace zeroten;
using delivery::make_record;

TEST_CASE("a record is called by its response, its form, its content and its collector") {
  const auto record = make_record("https://c.example/", "a1", 3, "{}", 5);
  CHECK(record.hash == hash_128("{}"));
  CHECK(key_of(record) == "record/a1/3/" + hash_128("{}") + "/https://c.example/");
}

TEST_CASE("forms of a response are the same response, for the same collector") {
  const auto record = make_record("https://c.example/", "a1", 3, "{}", 5);
  CHECK(is_same_response(record, make_record("https://c.example/", "a1", 4, "[]", 6)));
  CHECK_FALSE(is_same_response(record, make_record("https://d.example/", "a1", 3, "{}", 5)));
  CHECK_FALSE(is_same_response(record, make_record("https://c.example/", "a2", 3, "{}", 5)));
}

TEST_CASE("what is sent is the response, in an envelope once it has a number") {
  auto record = make_record("https://c.example/", "a1", 3, "{\"id\":\"a1\"}", 5);
  CHECK(parcel_of(record) == "{\"id\":\"a1\"}");
  record.device = "d0";
  record.number = 17;
  CHECK(parcel_of(record) == "{\"device\":\"d0\",\"number\":17,\"response\":{\"id\":\"a1\"}}");
}
