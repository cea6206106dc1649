#include "codec/claim_codec.h"

#include "tests/catch.h"
#include "tests/core/support/found.h"

using namespace zeroten;
using test::found;
using test::Found;

namespace {

const std::string id = "0123456789abcdef0123456789abcdef";
const std::string other = "fedcba9876543210fedcba9876543210";

std::string claim(const std::string& receipt) {
  return R"({"zeroten":1,"survey":"shop","id":")" + id + R"(","seq":3,"pool":"gift","receipt":)" + receipt + "}";
}

std::string receipt(const std::string& of, const std::string& seq, const std::string& result) {
  return R"({"id":")" + of + R"(","seq":)" + seq + R"(,"hash":")" + other + R"(","result":")" + result + R"("})";
}

}  // namespace

TEST_CASE("a claim names a response and what was stored of it") {
  const auto read = codec::read_claim(claim(receipt(id, "3", "updated")));
  REQUIRE(read);
  CHECK(read->survey == "shop");
  CHECK(read->id == id);
  CHECK(read->seq == 3);
  CHECK(read->hash == other);
  CHECK(read->pool == "gift");
}

TEST_CASE("members that a later collector adds to a receipt do not matter") {
  std::string more = receipt(id, "3", "created");
  more.insert(more.size() - 1, ",\"signature\":\"x\"");
  CHECK(codec::read_claim(claim(more)));
}

TEST_CASE("a claim without the receipt that belongs to it is refused, and says where") {
  struct Case {
    std::string claim;
    Found found;
  };
  const std::vector<Case> cases{
      {claim(receipt(other, "3", "created")), {"unknown_value /receipt/id"}},
      {claim(receipt(id, "2", "created")), {"unknown_value /receipt/seq"}},
      {claim(receipt(id, "3", "rejected")), {"unknown_value /receipt/result"}},
      {claim(receipt(id, "3", "conflict")), {"unknown_value /receipt/result"}},
      {claim("5"), {"wrong_type /receipt"}},
      {"[]", {"wrong_type "}},
      {"{", {"json_syntax "}},
  };
  for (const Case& wrong : cases) {
    INFO(wrong.claim);
    const auto read = codec::read_claim(wrong.claim);
    REQUIRE_FALSE(read);
    CHECK(found(read.problems()) == wrong.found);
  }
}

TEST_CASE("answers to a claim") {
  CHECK(codec::write_reward("A\"B") == R"({"result":"code","code":"A\"B"})");
  CHECK(codec::write_exhausted() == R"({"result":"exhausted"})");
}
