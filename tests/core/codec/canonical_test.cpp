#include "codec/canonical.h"

#include "tests/catch.h"
#include "tests/core/support/json_value.h"

using namespace zeroten;

namespace {

std::string canonical(const std::string& text) {
  codec::JsonWriter json;
  codec::write_canonical(json, test::json_value(text));
  return json.take();
}

}  // namespace

TEST_CASE("members are sorted by their bytes and nothing stands between them") {
  CHECK(canonical(" { \"b\" : 1 ,\n\"a\" : [ true , false , null , -5 , \"x\\u0041\" ] , \"ab\":{}, \"B\":\"\" }") ==
        R"({"B":"","a":[true,false,null,-5,"xA"],"ab":{},"b":1})");
}

TEST_CASE("the canonical form of the canonical form is the same") {
  const std::string text = canonical(R"({"é":"\ud83e\udd8a\n","z":[[],{}],"a":{"c":1,"b":[0]}})");
  CHECK(text == "{\"a\":{\"b\":[0],\"c\":1},\"z\":[[],{}],\"é\":\"🦊\\n\"}");
  CHECK(canonical(text) == text);
}
