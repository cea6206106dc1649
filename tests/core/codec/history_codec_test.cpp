#include "codec/history_codec.h"

#include "codec/json_value.h"
#include "tests/catch.h"

using namespace zeroten;

namespace {

targeting::History read(const std::string& text) {
  Problems problems;
  const auto value = codec::parse_value(text, {100'000}, problems);
  REQUIRE(value);
  return codec::read_history(*value);
}

std::string written(const targeting::History& history) {
  codec::JsonWriter json;
  codec::write_history(json, history);
  return json.take();
}

}  // namespace

TEST_CASE("a history is read as it was written") {
  const std::string text =
      R"({"v":1,"device":"d","people":[{"who":"w","seen":5,"records":[{"survey":"nps","shown":7,"outcome":"later",)"
      R"("answered":3,"dismissed":4,"later":7,"shows":2,"draw":999999}]}],"waiting":[{"survey":"ces","due":9,"touchpoint":"chat","event":)"
      R"({"minutes":4}}]})";
  CHECK(written(read(text)) == text);
}

TEST_CASE("what is damaged or of another version counts as nothing") {
  const std::string text = GENERATE("null", "[]", "{}", R"({"v":2,"device":"d"})", R"({"v":1,"people":7})",
                                    R"({"v":1,"people":[{"records":[{"shown":"x"}]}]})", R"({"v":1,"waiting":[{}]})");
  CAPTURE(text);
  CHECK(written(read(text)) == R"({"v":1,"device":"","people":[],"waiting":[]})");
}
