#include "codec/json_builder.h"

#include "codec/json.h"
#include "tests/catch.h"
#include "tests/core/support/found.h"

using namespace zeroten;
using codec::parse_json;
using test::found;
using test::Found;

namespace {

std::string repeated(const std::string& text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

struct Parsed {
  bool usable;
  Found problems;
};

Parsed parsed(const std::string& text) {
  Problems problems;
  const bool usable = parse_json(text, {64 * 1024 * 1024}, problems).has_value();
  return {usable, found(problems)};
}

}  // namespace

TEST_CASE("32 levels are deep enough, 33 too deep") {
  const std::string deepest = repeated("[", 32) + repeated("]", 32);
  CHECK(parsed(deepest).usable);
  CHECK(parsed("[" + deepest + "]").problems == Found{"too_deep " + repeated("/0", 32)});
  CHECK(parsed(repeated("{\"a\":", 32) + "1" + repeated("}", 32)).usable);
  CHECK(parsed(repeated("{\"a\":", 33) + "1" + repeated("}", 33)).problems == Found{"too_deep " + repeated("/a", 32)});
}

TEST_CASE("ten megabytes of brackets are refused at the 33rd") {
  CHECK(parsed(std::string(10'000'000, '[')).problems == Found{"too_deep " + repeated("/0", 32)});
  CHECK(parsed(repeated("{\"a\":", 2'000'000)).problems == Found{"too_deep " + repeated("/a", 32)});
}

TEST_CASE("20,000 values are enough, 20,001 too many") {
  const std::string most = "[" + repeated("1,", 19'998) + "1]";  // the list is one of them
  CHECK(parsed(most).usable);
  CHECK(parsed("[1," + most.substr(1)).problems == Found{"too_many_tokens /19999"});
}

TEST_CASE("a name that stands twice is a problem where it stands the second time") {
  CHECK(parsed(R"({"a":1,"b":2,"a":3,"a":4})").problems == Found{"duplicate_key /a", "duplicate_key /a"});
  CHECK(parsed(R"([{"a":1},{"a":1,"a":{}}])").problems == Found{"duplicate_key /1/a"});
  CHECK(parsed(R"({"x~/":[[],{"":1,"":2}]})").problems == Found{"duplicate_key /x~0~1/1/"});
  CHECK(parsed(R"({"a":1,"\u0061":2})").problems == Found{"duplicate_key /a"});
  CHECK(parsed(R"({"a":{"a":1}})").problems.empty());
}

TEST_CASE("names that JavaScript treats specially are refused at every level") {
  for (const std::string name : {"__proto__", "constructor", "prototype", "\\u005f_proto__"}) {
    const std::string plain = name[0] == '\\' ? "__proto__" : name;
    CHECK(parsed("{\"" + name + "\":1}").problems == Found{"forbidden_key /" + plain});
    CHECK(parsed("[{\"a\":{\"" + name + "\":{}}}]").problems == Found{"forbidden_key /0/a/" + plain});
  }
  CHECK(parsed(R"(["__proto__"])").problems.empty());
}

TEST_CASE("problems do not grow beyond what the text is worth") {
  const std::string twice = repeated("\"a\":1,", 10'000) + "\"a\":1}";
  const auto many = parsed("{" + twice);
  CHECK_FALSE(many.usable);
  CHECK(many.problems.size() == 100);
  CHECK(parsed("{\"" + std::string(256, 'k') + "\":1}").usable);
  const auto long_name = parsed("{\"a\":[{\"" + std::string(257, 'k') + "\":{" + twice + "}]}");
  CHECK_FALSE(long_name.usable);
  CHECK(long_name.problems == Found{"too_large /a/0"});
}
