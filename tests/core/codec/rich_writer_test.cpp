#include "codec/rich_writer.h"

#include "codec/json.h"
#include "tests/catch.h"

using namespace zeroten;
using codec::Json;

namespace {

std::string written(const std::string& text) {
  codec::JsonWriter json;
  codec::write_rich(json, survey::compile_markup(text));
  return json.take();
}

}  // namespace

TEST_CASE("a text without markup is a string") {
  CHECK(written("Why?") == R"("Why?")");
  CHECK(written("") == R"("")");
  CHECK(written("<b>\"x\"</b>") == R"("<b>\"x\"</b>")");
}

TEST_CASE("a text with markup is a list of its runs") {
  CHECK(written("a **b** *c*") == R"(["a ",{"style":"bold","text":"b"}," ",{"style":"italic","text":"c"}])");
  CHECK(written("[Shop](https://a.example)") == R"([{"style":"link","text":"Shop","url":"https://a.example"}])");
  CHECK(written("**b**") == R"([{"style":"bold","text":"b"}])");
}

TEST_CASE("a member without text is left out") {
  codec::JsonWriter json;
  json.begin_object();
  codec::write_rich_member(json, "help", {});
  codec::write_rich_member(json, "text", survey::compile_markup("x"));
  CHECK(json.end_object().take() == R"({"text":"x"})");
}
