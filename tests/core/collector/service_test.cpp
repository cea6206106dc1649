#include "collector/service.h"

#include <algorithm>
#include <future>

#include "collector/sqlite_store.h"
#include "tests/catch.h"
#include "tests/core/collector/responses.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

using Headers = std::vector<std::pair<http::field, std::string>>;

constexpr const char* token = "0123456789abcdef";
const Headers with_token{{http::field::authorization, "Bearer 0123456789abcdef"}};
const Headers as_json{{http::field::content_type, "application/json"}};

struct Collector {
  /// What a client gets for a request.
  Reply ask(http::verb method, const std::string& target, const Headers& headers = {}, const std::string& body = "") {
    Request request(method, target, 11, body);
    for (const auto& [name, value] : headers) request.insert(name, value);
    if (auto early = service.early_reply(request)) return *early;
    std::promise<Reply> reply;
    service.answer(request, [&](Reply made) { reply.set_value(std::move(made)); });
    return reply.get_future().get();
  }
  test::TempFolder folder;
  SqliteStore store{folder.file("a.db")};
  Surveys surveys = test::shop_surveys();
  std::string page = folder.write("site/index.html", "<!doctype html>");
  Service service{store, surveys, {*parse_mount(folder.file("site"))}, token, [] { return std::int64_t{9000}; }};
};

}  // namespace

TEST_CASE("every endpoint answers") {
  Collector collector;
  CHECK(collector.ask(http::verb::get, "/healthz").body == "{\"status\":\"ok\"}");
  CHECK(collector.ask(http::verb::get, "/v1/surveys/shop").body == test::shop_definition);
  CHECK(collector.ask(http::verb::get, "/v1/surveys/shop/report", with_token).status == http::status::ok);
  CHECK(collector.ask(http::verb::get, "/v1/surveys/shop/responses", with_token).source);
  CHECK(collector.ask(http::verb::get, "/").source_size == 15);
  const Reply receipt = collector.ask(http::verb::post, "/v1/responses", as_json, test::json(test::clicked(1, 9)));
  CHECK(receipt.status == http::status::created);
}

TEST_CASE("what is refused, is refused by its header alone") {
  const Collector collector;
  struct Case {
    http::verb method;
    const char* target;
    http::status status;
  };
  const Case refused = GENERATE(values<Case>({
      {http::verb::get, "/%zz", http::status::bad_request},
      {http::verb::get, "/v1/nothing", http::status::not_found},
      {http::verb::get, "/v1/responses", http::status::method_not_allowed},
      {http::verb::post, "/v1/surveys/shop", http::status::method_not_allowed},
      {http::verb::delete_, "/", http::status::method_not_allowed},
      {http::verb::post, "/v1/responses", http::status::unsupported_media_type},
      {http::verb::get, "/v1/surveys/shop/report", http::status::unauthorized},
      {http::verb::head, "/v1/surveys/shop/responses", http::status::unauthorized},
      {http::verb::get, "/v1/surveys/other/report", http::status::unauthorized},
  }));
  const auto reply = collector.service.early_reply(Request(refused.method, refused.target, 11));
  INFO(refused.target);
  REQUIRE(reply);
  CHECK(reply->status == refused.status);
  CHECK(reply->header("Access-Control-Allow-Origin") == "*");
  CHECK(reply->header("X-Content-Type-Options") == "nosniff");
}

TEST_CASE("a survey that there is not is not found") {
  Collector collector;
  CHECK(collector.ask(http::verb::get, "/v1/surveys/other").status == http::status::not_found);
  CHECK(collector.ask(http::verb::get, "/v1/surveys/other/report", with_token).status == http::status::not_found);
  CHECK(collector.ask(http::verb::get, "/v1/surveys/other/responses", with_token).status == http::status::not_found);
}

TEST_CASE("a preflight is answered without a token") {
  Collector collector;
  const auto* const target = GENERATE("/v1/responses", "/v1/surveys/shop/report", "/healthz");
  const Reply reply = collector.ask(http::verb::options, target);
  CHECK(reply.status == http::status::no_content);
  CHECK_FALSE(reply.header("Access-Control-Allow-Methods").empty());
  CHECK(reply.header("Access-Control-Allow-Origin") == "*");
}

TEST_CASE("what is deleted over HTTP is gone, and a late copy is stale") {
  Collector collector;
  auto eva = test::clicked(2, 3);
  eva.respondent = "eva & co";
  const auto first = test::clicked(1, 9);
  for (const auto& response : {first, eva}) {
    collector.ask(http::verb::post, "/v1/responses", as_json, test::json(response));
  }
  const std::string all = "/v1/surveys/shop/responses";
  CHECK(collector.ask(http::verb::delete_, all, with_token).status == http::status::bad_request);
  CHECK(collector.ask(http::verb::delete_, all + "/" + first.id).status == http::status::unauthorized);
  CHECK(collector.ask(http::verb::delete_, all + "/" + first.id, with_token).body == R"({"erased":1})");
  CHECK(collector.ask(http::verb::delete_, all + "/" + first.id, with_token).body == R"({"erased":0})");
  CHECK(collector.ask(http::verb::delete_, all + "?respondent=eva%20%26%20co", with_token).body == R"({"erased":1})");
  const Reply late = collector.ask(http::verb::post, "/v1/responses", as_json, test::json(first));
  CHECK(late.status == http::status::ok);
  CHECK_THAT(late.body, has_text("stale"));
}

TEST_CASE("missing numbers are for those who hold the token") {
  Collector collector;
  const std::string response = test::json(test::clicked(1, 9));
  const std::string device(32, 'a');
  collector.ask(http::verb::post, "/v1/responses", as_json,
                "{\"device\":\"" + device + "\",\"number\":3,\"response\":" + response + "}");
  CHECK(collector.ask(http::verb::get, "/v1/surveys/shop/missing").status == http::status::unauthorized);
  CHECK(collector.ask(http::verb::get, "/v1/surveys/shop/missing", with_token).body ==
        "{\"missing\":[{\"device\":\"" + device + "\",\"first\":1,\"last\":2}],\"more\":false}");
}

TEST_CASE("conflicts and refused responses are given out, a line each") {
  Collector collector;
  auto wrong = test::clicked(2, 9);
  wrong.nps = 8;
  for (const auto& response : {test::clicked(1, 9), test::clicked(1, 8), wrong}) {
    collector.ask(http::verb::post, "/v1/responses", as_json, test::json(response));
  }
  const Reply reply = collector.ask(http::verb::get, "/v1/surveys/shop/conflicts", with_token);
  std::promise<std::optional<std::string>> part;
  reply.source([&](auto text) { part.set_value(std::move(text)); });
  const std::string lines = part.get_future().get().value();
  CHECK(std::count(lines.begin(), lines.end(), '\n') == 2);
  CHECK_THAT(lines, has_text("\"result\":\"conflict\",\"response\":" + test::json(test::clicked(1, 8)) + "}\n"));
  CHECK_THAT(lines, has_text(R"("result":"rejected","problems":[{"code":"wrong_score")"));
  CHECK(collector.ask(http::verb::get, "/v1/surveys/shop/conflicts").status == http::status::unauthorized);
}

TEST_CASE("an export has the format that is asked for") {
  Collector collector;
  const auto type = [&](const std::string& query, const std::string& accept) {
    Headers headers = with_token;
    headers.emplace_back(http::field::accept, accept);
    return std::string(
        collector.ask(http::verb::get, "/v1/surveys/shop/responses" + query, headers).header("Content-Type"));
  };
  CHECK(type("", "*/*") == "application/x-ndjson");
  CHECK(type("", "text/csv") == "text/csv; charset=utf-8");
  CHECK(type("?format=csv", "*/*") == "text/csv; charset=utf-8");
  CHECK(type("?format=ndjson", "text/csv") == "application/x-ndjson");
  const Reply unknown = collector.ask(http::verb::get, "/v1/surveys/shop/responses?format=xlsx", with_token);
  CHECK(unknown.status == http::status::bad_request);
  CHECK_THAT(unknown.body, has_text("xlsx"));
}
