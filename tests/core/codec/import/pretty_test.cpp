#include "codec/import/pretty.h"

#include "tests/catch.h"

using zeroten::codec::importing::pretty;

TEST_CASE("JSON for people has a line for each member, and short plain values stay on one") {
  CHECK(pretty(R"({"a":1,"b":{"c":"x","d":[]},"e":[{"f":1},{"g":[1,2]}]})") ==
        R"({
  "a": 1,
  "b": {
    "c": "x",
    "d": []
  },
  "e": [
    {"f": 1},
    {
      "g": [1, 2]
    }
  ]
}
)");
}

TEST_CASE("brackets, commas and quotes in texts are left alone") {
  CHECK(pretty(R"({"a":"{[,:\"]}","b":["\\",""]})") == "{\n  \"a\": \"{[,:\\\"]}\",\n  \"b\": [\"\\\\\", \"\"]\n}\n");
}
