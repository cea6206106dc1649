#include "base/result.h"

#include <memory>

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("a result with a value has no problems") {
  Result<std::string> result(std::string("socks"));
  REQUIRE(result);
  CHECK(*result == "socks");
  CHECK(result->size() == 5);
  CHECK(result.problems().empty());
  *result += "!";
  result->pop_back();
  CHECK(*std::as_const(result) == "socks");
  CHECK(std::as_const(result)->size() == 5);
}

TEST_CASE("a result with problems has no value, and says all of them") {
  const Result<int> one(Problem{ProblemCode::empty, "/a"});
  CHECK_FALSE(one);
  REQUIRE(one.problems().size() == 1);
  CHECK(one.problems()[0].path == "/a");
  const Result<int> two(Problems{{ProblemCode::empty}, {ProblemCode::too_long}});
  CHECK_FALSE(two);
  CHECK(two.problems().size() == 2);
}

TEST_CASE("a value that cannot be copied moves out of its result") {
  Result<std::unique_ptr<int>> result(std::make_unique<int>(10));
  const std::unique_ptr<int> taken = *std::move(result);
  CHECK(*taken == 10);
}
