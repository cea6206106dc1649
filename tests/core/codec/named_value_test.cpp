#include "codec/named_value.h"

#include "tests/catch.h"
#include "tests/core/support/found.h"
#include "tests/core/support/json_value.h"

using namespace zeroten;
using codec::Need;
using codec::ObjectReader;
using test::found;
using test::Found;

namespace {

/// The problems of reading `json` with `read`.
Found problems_of(const char* json, void (*read)(ObjectReader&)) {
  Problems problems;
  const Value value = test::json_value(json);
  ObjectReader object(value, "", problems);
  read(object);
  return found(problems);
}

}  // namespace

TEST_CASE("a name of the table is its value, another one a problem that lists them") {
  Problems problems;
  const Value value = test::json_value(R"({"channel":"kiosk","other":"fax"})");
  ObjectReader object(value, "", problems);
  CHECK(codec::read_channel(object, Need::required) == flow::Channel::kiosk);
  CHECK_FALSE(codec::named<flow::Channel>(object, "other", flow::channel, "inline, kiosk"));
  REQUIRE(found(problems) == Found{"unknown_value /other"});
  CHECK(problems[0].detail("known") == "inline, kiosk");
}

TEST_CASE("a channel that is left out is inline") {
  Problems problems;
  const Value value = Value::Map();
  ObjectReader object(value, "", problems);
  CHECK(codec::read_channel(object, Need::optional) == flow::Channel::in_page);
  CHECK(problems.empty());
}

TEST_CASE("labels of the host have up to 200 characters") {
  const auto read = [](ObjectReader& object) { codec::read_label(object, "label"); };
  std::string longest;
  for (int i = 0; i < 200; ++i) longest += "ø";
  CHECK(problems_of(("{\"label\":\"" + longest + "\"}").c_str(), read) == Found{});
  CHECK(problems_of(("{\"label\":\"" + longest + "ø\"}").c_str(), read) == Found{"too_long /label"});
  CHECK(problems_of("{\"label\":5}", read) == Found{"wrong_type /label"});
  CHECK(problems_of("{}", read) == Found{});
}

TEST_CASE("ids of responses are 32 lower-case hexadecimal digits") {
  const auto read = [](ObjectReader& object) { codec::read_hex(object, "id"); };
  CHECK(problems_of(R"({"id":"0123456789abcdef0123456789abcdef"})", read) == Found{});
  CHECK(problems_of(R"({"id":"0123456789ABCDEF0123456789abcdef"})", read) == Found{"invalid_id /id"});
  CHECK(problems_of(R"({"id":"0123456789abcdef0123456789abcde"})", read) == Found{"invalid_id /id"});
  CHECK(problems_of(R"({"id":""})", read) == Found{"invalid_id /id"});
  CHECK(problems_of("{}", read) == Found{"missing_key "});
}

TEST_CASE("a language is a tag where there is one") {
  const auto optional = [](ObjectReader& object) { codec::read_language_tag(object, Need::optional); };
  const auto required = [](ObjectReader& object) { codec::read_language_tag(object, Need::required); };
  CHECK(problems_of(R"({"language":"nb-NO"})", required) == Found{});
  CHECK(problems_of(R"({"language":"nb_NO"})", optional) == Found{"invalid_language /language"});
  CHECK(problems_of("{}", optional) == Found{});
  CHECK(problems_of("{}", required) == Found{"missing_key "});
}
