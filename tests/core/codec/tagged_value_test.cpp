#include "codec/tagged_value.h"

#include "codec/json.h"
#include "tests/catch.h"

using namespace zeroten;

namespace {

std::string rewritten(const std::string& text, Problems& problems) {
  const auto json = codec::parse_json(text, {1000}, problems);
  REQUIRE(json);
  codec::JsonWriter writer;
  codec::write_tagged(writer, codec::read_tagged(*json, "", problems));
  return writer.take();
}

}  // namespace

TEST_CASE("tagged values keep their types") {
  const auto text = GENERATE(values<std::string>({
      R"({"null":null})",
      R"({"bool":true})",
      R"({"int":"-9223372036854775808"})",
      R"({"string":"å\n"})",
      R"({"list":[{"int":"1"},{"list":[]}]})",
      R"({"map":{"a\"":{"bool":false}}})",
  }));
  Problems problems;
  CHECK(rewritten(text, problems) == text);
  CHECK(problems.empty());
}

TEST_CASE("doubles are numbers, or names of what JSON has no number for") {
  using Row = std::pair<std::string, std::string>;
  const auto [in, out] = GENERATE(values<Row>({
      {R"({"double":7})", R"({"double":"7"})"},
      {R"({"double":"NaN"})", R"({"double":"NaN"})"},
      {R"({"double":"-Infinity"})", R"({"double":"-Infinity"})"},
      {R"({"double":"-0"})", R"({"double":"-0"})"},
  }));
  Problems problems;
  CHECK(rewritten(in, problems) == out);
}

TEST_CASE("what is no tagged value is a problem with its place") {
  const auto text = GENERATE(values<std::string>(
      {"7", "{}", R"({"int":7})", R"({"int":"7.5"})", R"({"uint":"7"})", R"({"double":"x"})", R"({"bool":1})"}));
  Problems problems;
  rewritten(R"({"list":[)" + text + "]}", problems);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].path == "/list/0");
}
