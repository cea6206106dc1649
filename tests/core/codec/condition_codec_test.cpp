#include "codec/condition_codec.h"

#include "tests/catch.h"
#include "tests/core/support/found.h"

using namespace zeroten;
using codec::Json;
using test::found;
using test::Found;

namespace {

Found problems_of(const Json& value) {
  Problems problems;
  CHECK(codec::read_condition(value, "/when", problems).empty());
  return found(problems);
}

}  // namespace

TEST_CASE("a condition is a text that can be parsed") {
  Problems problems;
  const auto condition = codec::read_condition("promoter(score)", "/when", problems);
  CHECK(problems.empty());
  CHECK(condition.source() == "promoter(score)");
}

TEST_CASE("what is no condition is a problem, and none is left") {
  for (const Json& value : {Json(true), Json(nullptr), Json(1), Json::array({"true"}), Json::object()}) {
    CHECK(problems_of(value) == Found{"wrong_type /when"});
  }
  CHECK(problems_of("") == Found{"condition_syntax /when"});
  CHECK(problems_of("score >") == Found{"condition_syntax /when"});
  CHECK(problems_of("promoted(score)") == Found{"unknown_function /when"});
  CHECK(problems_of(std::string(100'000, '(')).size() == 1);
}

TEST_CASE("a member that is not there is no condition, and met") {
  Problems problems;
  const Value json = codec::read_value(Json::parse(R"({"when":"1 < 2"})"));
  codec::ObjectReader object(json, "/q", problems);
  CHECK_FALSE(codec::condition_member(object, "when").empty());
  CHECK(codec::condition_member(object, "endIf").empty());
  object.finish();
  CHECK(problems.empty());
}
