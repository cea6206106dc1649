#include "codec/text_list.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("a list of texts is written with escapes, an empty one too") {
  codec::JsonWriter json;
  json.begin_object();
  write_texts(json, "some", {"a", "\"b\""});
  write_texts(json, "none", {});
  json.end_object();
  CHECK(json.take() == R"({"some":["a","\"b\""],"none":[]})");
}

TEST_CASE("an item that is no text is a problem at its place") {
  Problems problems;
  std::string text = "before";
  codec::read_text_item(Value(std::string("after")), Place(""), text, problems);
  CHECK(text == "after");
  CHECK(problems.empty());
  codec::read_text_item(Value(true), Place(""), text, problems);
  CHECK(problems.size() == 1);
}
