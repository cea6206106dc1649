#include "codec/json_writer.h"

#include "codec/json.h"
#include "tests/catch.h"

using namespace zeroten;
using codec::JsonWriter;

namespace {

std::string written(const std::string& text) {
  JsonWriter json;
  json.string(text);
  return json.take();
}

}  // namespace

TEST_CASE("members and items are separated, whatever they are") {
  JsonWriter json;
  json.begin_object().member("a", "x").key("b").begin_array().integer(-1).boolean(true).string("").begin_object();
  json.end_object().begin_array().end_array().raw("null").end_array().key("c").boolean(false);
  json.key("d").begin_object().end_object().member_unless_empty("e", "").member_unless_empty("f", "y").end_object();
  CHECK(json.take() == R"({"a":"x","b":[-1,true,"",{},[],null],"c":false,"d":{},"f":"y"})");
}

TEST_CASE("texts that look like brackets do not confuse the commas") {
  JsonWriter json;
  json.begin_array().string("{").string("[").string(":").string(",").end_array();
  CHECK(json.take() == R"(["{","[",":",","])");
}

TEST_CASE("escapes are the shortest that JSON has") {
  CHECK(written("a\"b\\c/d") == R"("a\"b\\c/d")");
  CHECK(written("\b\f\n\r\t") == R"("\b\f\n\r\t")");
  CHECK(written(std::string("\0\x01\x1f\x7f", 4)) == "\"\\u0000\\u0001\\u001f\x7f\"");
  CHECK(written("ø 🦊 \u2028") == "\"ø 🦊 \u2028\"");
  CHECK(written("").size() == 2);
}

TEST_CASE("every ASCII character is read back as it was") {
  std::string all;
  for (int c = 0; c < 128; ++c) all += static_cast<char>(c);
  CHECK(codec::Json::parse(written(all)) == all);
}

TEST_CASE("the widest numbers are written whole") {
  JsonWriter json;
  json.begin_array().integer(INT64_MIN).integer(INT64_MAX).integer(0).end_array();
  CHECK(json.take() == "[-9223372036854775808,9223372036854775807,0]");
}
