#include "codec/response_writer.h"

#include "codec/json.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using codec::Json;

TEST_CASE("what does not apply is left out, and never null") {
  flow::Response response;
  response.id = "i";
  codec::JsonWriter json;
  codec::write_response(json, response);
  const std::string text = json.take();
  CHECK(text == R"({"answers":{},"channel":"inline","id":"i","language":"","revision":"","seq":0,"status":"partial",)"
                R"("survey":"","times":{"elapsed":0,"shown":0,"started":0,"updated":0},"zeroten":1})");
}

TEST_CASE("a response can stand inside another text") {
  auto respondent = test::asked_why(0);
  codec::JsonWriter json;
  json.begin_array();
  codec::write_response(json, respondent.response());
  const Json list = Json::parse(json.integer(1).end_array().take());
  CHECK(list[0]["scores"] == Json({{"nps", 0}}));
  CHECK(list[0]["category"] == "detractor");
  CHECK(list[1] == 1);
}
