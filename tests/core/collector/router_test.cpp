#include "collector/router.h"

#include "tests/catch.h"

using namespace zeroten::collector;

TEST_CASE("every path of the interface leads to its endpoint") {
  CHECK(route("/v1/responses") == Route{Endpoint::delivery});
  CHECK(route("/v1/surveys/shop-nps") == Route{Endpoint::survey, "shop-nps"});
  CHECK(route("/v1/surveys/shop-nps/report") == Route{Endpoint::report, "shop-nps"});
  CHECK(route("/v1/surveys") == Route{Endpoint::surveys});
  CHECK(route("/v1/surveys/shop-nps/drivers") == Route{Endpoint::drivers, "shop-nps"});
  CHECK(route("/v1/surveys/shop-nps/comments") == Route{Endpoint::comments, "shop-nps"});
  CHECK(route("/v1/surveys/shop-nps/follow-ups") == Route{Endpoint::follow_ups, "shop-nps"});
  const std::string one = "0123456789abcdef0123456789abcdef";
  CHECK(route("/v1/surveys/shop-nps/follow-ups/" + one) == Route{Endpoint::follow_up, "shop-nps", one});
  CHECK_FALSE(route("/v1/surveys/shop-nps/follow-ups/1"));
  CHECK(route("/v1/surveys/shop-nps/tallies") == Route{Endpoint::tallies, "shop-nps"});
  CHECK(route("/v1/surveys/shop-nps/responses") == Route{Endpoint::responses, "shop-nps"});
  CHECK(route("/v1/surveys/shop-nps/missing") == Route{Endpoint::missing, "shop-nps"});
  CHECK(route("/v1/surveys/shop-nps/conflicts") == Route{Endpoint::conflicts, "shop-nps"});
  const std::string id(32, 'a');
  CHECK(route("/v1/surveys/shop-nps/responses/" + id) == Route{Endpoint::response, "shop-nps", id});
  CHECK(route("/v1/claims") == Route{Endpoint::claims});
  CHECK(route("/healthz") == Route{Endpoint::health});
  CHECK(route("/") == Route{Endpoint::file});
  CHECK(route("/dist/zeroten.js") == Route{Endpoint::file});
  CHECK(route("/v1") == Route{Endpoint::file});
}

TEST_CASE("other paths under /v1 lead nowhere") {
  const char* const path =
      GENERATE("/v1/", "/v1/response", "/v1/responses/", "/v1/surveys/", "/v1/surveys/a b", "/v1/surveys/a/",
               "/v1/surveys/a/other", "/v1/surveys/../x", "/v1/surveys/a/responses/x", "/v1/surveys/__proto__");
  INFO(path);
  CHECK_FALSE(route(path));
}

TEST_CASE("an endpoint has the methods that its Allow header names") {
  const auto endpoint = GENERATE(Endpoint::delivery, Endpoint::claims, Endpoint::survey, Endpoint::report,
                                 Endpoint::tallies, Endpoint::responses, Endpoint::response, Endpoint::missing,
                                 Endpoint::conflicts, Endpoint::surveys, Endpoint::comments, Endpoint::drivers,
                                 Endpoint::follow_ups, Endpoint::follow_up, Endpoint::health, Endpoint::file);
  for (const http::verb method : {http::verb::get, http::verb::head, http::verb::post, http::verb::put,
                                  http::verb::delete_, http::verb::options, http::verb::unknown}) {
    const std::string name(http::to_string(method));
    const std::string list = ", " + std::string(allowed_methods(endpoint)) + ",";
    INFO(name << " in " << list);
    CHECK(allows(endpoint, method) == (list.find(", " + name + ",") != std::string::npos));
  }
}

TEST_CASE("responses and reports need the token, nothing else does") {
  CHECK(needs_token(Endpoint::report));
  CHECK(needs_token(Endpoint::tallies));
  CHECK(needs_token(Endpoint::surveys));
  CHECK(needs_token(Endpoint::comments));
  CHECK(needs_token(Endpoint::drivers));
  CHECK(needs_token(Endpoint::follow_ups));
  CHECK(needs_token(Endpoint::follow_up));
  CHECK(needs_token(Endpoint::responses));
  CHECK(needs_token(Endpoint::response));
  CHECK(needs_token(Endpoint::missing));
  CHECK(needs_token(Endpoint::conflicts));
  CHECK_FALSE(needs_token(Endpoint::claims));
  CHECK_FALSE(needs_token(Endpoint::delivery));
  CHECK_FALSE(needs_token(Endpoint::survey));
  CHECK_FALSE(needs_token(Endpoint::health));
  CHECK_FALSE(needs_token(Endpoint::file));
}
