#include "codec/times_codec.h"

#include "tests/catch.h"
#include "tests/core/support/found.h"
#include "tests/core/support/json_value.h"

using namespace zeroten;
using test::found;
using test::Found;

namespace {

struct Read {
  flow::Now now;
  Found problems;
};

Read now_of(const std::string& wall, const std::string& elapsed) {
  Problems problems;
  const Value json = test::json_value(R"({"now":{"wall":)" + wall + ",\"elapsed\":" + elapsed + "}}");
  codec::ObjectReader object(json, "", problems);
  const flow::Now now = codec::read_now(object);
  return {now, found(problems)};
}

}  // namespace

TEST_CASE("clocks are whole milliseconds; fractions are cut off, as performance.now() has them") {
  const auto [now, problems] = now_of("1732240003000.9", "-12.7");
  CHECK(problems.empty());
  CHECK(now.wall == 1732240003000);
  CHECK(now.elapsed == -12);
}

TEST_CASE("clocks reach as far as JavaScript counts") {
  CHECK(now_of("9007199254740991", "-9007199254740991").problems.empty());
  CHECK(now_of("9007199254740992", "0").problems == Found{"out_of_range /now/wall"});
  CHECK(now_of("1e300", "-1e300").problems == Found{"out_of_range /now/wall", "out_of_range /now/elapsed"});
  CHECK(now_of("null", "true").problems == Found{"wrong_type /now/wall", "wrong_type /now/elapsed"});
}

TEST_CASE("times are read as they are written") {
  const flow::Times times{-1, 2, 3, GENERATE(std::optional<std::int64_t>(), std::optional<std::int64_t>(-4)), 5};
  codec::JsonWriter json;
  json.begin_object().key("times");
  codec::write_times(json, times);
  Problems problems;
  const std::string text = json.end_object().take();
  const Value value = test::json_value(text);
  codec::ObjectReader object(value, "", problems);
  CHECK(codec::read_times(object) == times);
  CHECK(problems.empty());
  CHECK((text.find("completed") != std::string::npos) == times.completed.has_value());
}
