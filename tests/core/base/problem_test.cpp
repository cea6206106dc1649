#include "base/problem.h"

#include <rapidcheck.h>

#include "tests/catch.h"

using namespace zeroten;

namespace {

/// The one member of a pointer, as RFC 6901 says to read it: ~1 first, then ~0.
std::string member_of(std::string pointer) {
  pointer.erase(0, 1);
  for (const auto& [written, meant] : {std::pair("~1", "/"), std::pair("~0", "~")}) {
    for (std::size_t at = 0; (at = pointer.find(written, at)) != std::string::npos; ++at) pointer.replace(at, 2, meant);
  }
  return pointer;
}

}  // namespace

TEST_CASE("a path to a member escapes ~ and / (RFC 6901)") {
  CHECK(child_path("", "a") == "/a");
  CHECK(child_path("/a", "b") == "/a/b");
  CHECK(child_path("/a", "") == "/a/");
  CHECK(child_path("", "a/b") == "/a~1b");
  CHECK(child_path("", "m~n") == "/m~0n");
  CHECK(child_path("", "~1") == "/~01");
  CHECK(child_path("", "/~/") == "/~1~0~1");
  CHECK(child_path("", "c%d \"\\") == "/c%d \"\\");
  CHECK(child_path("", std::string_view("\0", 1)) == std::string("/\0", 2));
}

TEST_CASE("every member name comes back from its path") {
  CHECK(rc::check([](const std::string& name) {
    RC_ASSERT(member_of(child_path("", name)) == name);
    RC_ASSERT(child_path("/a", name).find('/', 3) == std::string::npos);
  }));
}

TEST_CASE("a path to an element has its index") {
  CHECK(child_path("/questions", std::size_t{0}) == "/questions/0");
  CHECK(child_path("", std::size_t{1234}) == "/1234");
}

TEST_CASE("a detail is found by its name; one that is not there is empty") {
  const Problem problem{ProblemCode::out_of_range, "/a", {{"min", "0"}, {"max", "10"}}};
  CHECK(problem.detail("min") == "0");
  CHECK(problem.detail("max") == "10");
  CHECK(problem.detail("value").empty());
  CHECK(problem.detail("").empty());
}

TEST_CASE("a problem is made from views, which it copies") {
  Problems problems;
  {
    std::string path = "/a";
    std::string value = "a value that is too long to be kept inside of a string object";
    report(problems, ProblemCode::unknown_value, path, {{"value", value}, {"known", "b"}}, Severity::warning);
    path = value = "gone";
  }
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].code == ProblemCode::unknown_value);
  CHECK(problems[0].path == "/a");
  CHECK(problems[0].detail("value") == "a value that is too long to be kept inside of a string object");
  CHECK(problems[0].detail("known") == "b");
  CHECK(problems[0].severity == Severity::warning);
  CHECK(problem(ProblemCode::empty, "").severity == Severity::error);
}

TEST_CASE("warnings are no errors") {
  const Problem warning{ProblemCode::missing_text, "", {}, Severity::warning};
  const Problem error{ProblemCode::missing_text};
  CHECK(error.severity == Severity::error);
  CHECK_FALSE(has_errors({}));
  CHECK_FALSE(has_errors({warning, warning}));
  CHECK(has_errors({warning, error}));
}

TEST_CASE("problems of one text among several get its name in front of their paths, and stay in order") {
  const Problems moved = below("a/b", {{ProblemCode::json_syntax, "", {{"line", "1"}}}, {ProblemCode::empty, "/x/0"}});
  REQUIRE(moved.size() == 2);
  CHECK(moved[0].path == "/a~1b");
  CHECK(moved[0].detail("line") == "1");
  CHECK(moved[1].path == "/a~1b/x/0");
  CHECK(below("a", {}).empty());
}

TEST_CASE("severities have names") {
  CHECK(name_of(Severity::error) == "error");
  CHECK(name_of(Severity::warning) == "warning");
}
