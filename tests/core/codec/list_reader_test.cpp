#include "codec/list_reader.h"

#include "tests/catch.h"
#include "tests/core/support/found.h"

using namespace zeroten;
using codec::read_list;
using test::found;
using test::Found;

namespace {

void word(const Value& value, const Place& place, std::string& text, Problems& problems) {
  const std::string* read = codec::read_string(value, place, problems);
  if (read != nullptr) text = *read;
}

const Value three(Value::List{"a", "b", "c"});

}  // namespace

TEST_CASE("a list within its bounds is read item by item, with the path of each") {
  Problems problems;
  CHECK(read_list<std::string>(Value(Value::List{"a", 5, "c"}), "/list", {1, 3}, problems, word) ==
        std::vector<std::string>{"a", "", "c"});
  CHECK(found(problems) == Found{"wrong_type /list/1"});
}

TEST_CASE("a list outside its bounds is not read at all") {
  Problems problems;
  CHECK(read_list<std::string>(Value(Value::List()), "/a", {1, 2}, problems, word).empty());
  CHECK(read_list<std::string>(three, "/b", {1, 2}, problems, word).empty());
  CHECK(read_list<std::string>(Value(Value::Map()), "/c", {0, 2}, problems, word).empty());
  CHECK(read_list<std::string>(Value(Value::List()), "/d", {0, 2}, problems, word).empty());
  CHECK(found(problems) == Found{"empty /a", "too_many /b", "wrong_type /c"});
  CHECK(problems[1].detail("max") == "2");
}

TEST_CASE("an unknown value is shown up to 64 bytes, and never half a character") {
  const Problem problem = codec::unknown_value("/type", std::string(63, 'x') + "ø", "nps, text");
  CHECK(problem.detail("value") == std::string(63, 'x'));
  CHECK(problem.detail("known") == "nps, text");
}
