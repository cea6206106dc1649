#include "base/problem_code.h"

#include <algorithm>
#include <set>
#include <string>

#include "tests/catch.h"

using namespace zeroten;

namespace {
constexpr int code_count = static_cast<int>(ProblemCode::unavailable) + 1;
}

TEST_CASE("every problem code has a name of its own, and the name leads back to it") {
  std::set<std::string_view> names;
  for (int i = 0; i < code_count; ++i) {
    const auto code = static_cast<ProblemCode>(i);
    const std::string_view name = name_of(code);
    CAPTURE(i, name);
    CHECK_FALSE(name.empty());
    CHECK(names.insert(name).second);
    CHECK(problem_code(name) == code);
  }
}

TEST_CASE("names of problem codes are lower-case words joined by _") {
  for (int i = 0; i < code_count; ++i) {
    const std::string name(name_of(static_cast<ProblemCode>(i)));
    CAPTURE(name);
    CHECK(std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_' || c == '8'; }));
    CHECK(name.front() != '_');
    CHECK(name.back() != '_');
  }
}

TEST_CASE("codes that hosts rely on keep their names") {
  CHECK(name_of(ProblemCode::json_syntax) == "json_syntax");
  CHECK(name_of(ProblemCode::out_of_range) == "out_of_range");
  CHECK(name_of(ProblemCode::required) == "required");
  CHECK(name_of(ProblemCode::too_long) == "too_long");
  CHECK(name_of(ProblemCode::unavailable) == "unavailable");
}

TEST_CASE("what is no name of a code is none") {
  for (const char* name : {"", "Required", "required ", "json", "unknown"}) {
    CAPTURE(name);
    CHECK_FALSE(problem_code(name).has_value());
  }
}
