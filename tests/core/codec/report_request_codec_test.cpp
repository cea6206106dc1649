#include "codec/report_request_codec.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("a request for a report is read with all it may say") {
  const auto request = codec::read_report_request(
      R"({"period":"month","from":"2026-01-01","to":"2026-12-31","where":{"channel":["popover",""]},"level":0.9,"minimum":10})");
  REQUIRE(request);
  CHECK(request->filter.period == score::Period::month);
  CHECK(request->filter.from == score::day("2026-01-01"));
  CHECK(request->filter.to == score::day("2026-12-31"));
  REQUIRE(request->filter.where.size() == 1);
  CHECK(request->filter.where[0].dimension == "channel");
  CHECK(request->filter.where[0].values == std::vector<std::string>{"popover", ""});
  CHECK(request->settings.level == 0.9);
  CHECK(request->settings.minimum == 10);
  const auto empty = codec::read_report_request("{}");
  REQUIRE(empty);
  CHECK(empty->settings.minimum == score::default_minimum);
  CHECK_FALSE(empty->filter.period);
}

TEST_CASE("what is wrong with a request is said where it is") {
  const auto [json, path] = GENERATE(table<std::string, std::string>({
      {R"({"period":"year"})", "/period"},
      {R"({"from":"2026-02-30"})", "/from"},
      {R"({"to":20260101})", "/to"},
      {R"({"where":["channel"]})", "/where"},
      {R"({"where":{"channel":"popover"}})", "/where/channel"},
      {R"({"where":{"channel":[]}})", "/where/channel"},
      {R"({"where":{"channel":[1]}})", "/where/channel/0"},
      {R"({"level":1})", "/level"},
      {R"({"minimum":2})", "/minimum"},
      {R"({"weight":2})", "/weight"},
      {"[", ""},
  }));
  INFO(json);
  const auto request = codec::read_report_request(json);
  REQUIRE_FALSE(request);
  CHECK(request.problems().front().path == path);
}
