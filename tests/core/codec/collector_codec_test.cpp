#include "codec/collector_codec.h"

#include "codec/json.h"
#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::codec;

TEST_CASE("a receipt names exactly id, seq and hash, and what became of the response") {
  CHECK(write_receipt({"i", 3, "h", ReceiptResult::created}) == R"({"id":"i","seq":3,"hash":"h","result":"created"})");
  const std::pair<ReceiptResult, std::string> names[] = {
      {ReceiptResult::created, "created"},     {ReceiptResult::updated, "updated"},
      {ReceiptResult::duplicate, "duplicate"}, {ReceiptResult::stale, "stale"},
      {ReceiptResult::conflict, "conflict"},   {ReceiptResult::rejected, "rejected"}};
  for (const auto& [result, name] : names) CHECK(name_of(result) == name);
}

TEST_CASE("a rejected response has its problems in the receipt") {
  const Json receipt =
      Json::parse(write_receipt({"i", 1, "h", ReceiptResult::rejected, {{ProblemCode::wrong_score, "/scores"}}}));
  REQUIRE(receipt["problems"].size() == 1);
  CHECK(receipt["problems"][0]["path"] == "/scores");
  CHECK(write_receipts({}) == "[]");
  CHECK(Json::parse(write_receipts({{"a", 1, ""}, {"b", 1, ""}}))[1]["id"] == "b");
}

TEST_CASE("problems alone are an object") {
  CHECK(write_problems({}) == R"({"problems":[]})");
  CHECK(Json::parse(write_problems({{ProblemCode::not_found, "", {{"value", "/x"}}}}))["problems"][0]["code"] ==
        "not_found");
}

TEST_CASE("a report counts all responses, and a comment has the category of its score") {
  Report report{"s", "Fjell\"rev", 5, {}, 1, 2, 3, {}};
  report.comments.push_back({"r1", "why", "Cold\nsocks", 0, "nb", 7});
  report.comments.push_back({"r2", "why", "No score", {}, "en", 8});
  const Json json = Json::parse(write_report(report));
  CHECK(json["subject"] == "Fjell\"rev");
  CHECK(json["responses"] == Json::parse(R"({"total":6,"partial":1,"complete":2,"dismissed":3})"));
  CHECK(json["score"]["n"] == 0);
  CHECK(json["comments"][0] == Json::parse(R"({"response":"r1","question":"why","text":"Cold\nsocks","score":0,
                                              "category":"detractor","language":"nb","received":7})"));
  CHECK_FALSE(json["comments"][1].contains("score"));
  CHECK_FALSE(json["comments"][1].contains("category"));
}
