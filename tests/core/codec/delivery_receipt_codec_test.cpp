#include "codec/delivery_receipt_codec.h"

#include "tests/catch.h"

using namespace zeroten;
using codec::read_receipts;
using delivery::Outcome;

TEST_CASE("a receipt comes alone or in a list, and each word has its meaning") {
  struct Case {
    const char* result;
    Outcome outcome;
  };
  const auto each =
      GENERATE(Case{"created", Outcome::stored}, Case{"updated", Outcome::stored}, Case{"duplicate", Outcome::stored},
               Case{"stale", Outcome::stored}, Case{"conflict", Outcome::refused}, Case{"rejected", Outcome::refused});
  const std::string receipt = R"({"id":"a1","seq":3,"hash":"h","result":")" + std::string(each.result) + "\"}";
  for (const std::string& body : {receipt, "[" + receipt + "]"}) {
    const auto receipts = read_receipts(body);
    REQUIRE(receipts.size() == 1);
    CHECK(receipts.front().id == "a1");
    CHECK(receipts.front().seq == 3);
    CHECK(receipts.front().hash == "h");
    CHECK(receipts.front().outcome == each.outcome);
  }
}

TEST_CASE("what is no receipt names nothing, and the others keep their places") {
  const auto receipts = read_receipts(
      R"([{"id":"a1","seq":1,"hash":"h","result":"burnt"},5,{"id":"a2","seq":"1","hash":"h","result":"created"},)"
      R"({"id":"a3","seq":1,"hash":"h","result":"created","problems":[]}])");
  REQUIRE(receipts.size() == 4);
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(receipts[i].id.empty());
    CHECK(receipts[i].outcome == Outcome::stored);
  }
  CHECK(receipts[3].id == "a3");
}

TEST_CASE("a page that is no list of receipts has none") {
  const std::string body = GENERATE("", "<!doctype html><title>Welcome to the hotel</title>", "null", "\"ok\"",
                                    "[{\"id\":", R"({"id":"a1","id":"a1","seq":1,"hash":"h","result":"created"})");
  CAPTURE(body);
  CHECK(read_receipts(body).empty());
}
