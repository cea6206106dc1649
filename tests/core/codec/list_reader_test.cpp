#include "codec/list_reader.h"

#include "tests/catch.h"
#include "tests/core/support/found.h"

using namespace zeroten;
using codec::Json;
using codec::read_list;
using test::found;
using test::Found;

namespace {

struct Item {
  std::string id;
};

std::string word(const Json& value, const std::string& path, Problems& problems) {
  return codec::read_string(value, path, problems).value_or("");
}

}  // namespace

TEST_CASE("a list within its bounds is read item by item, with the path of each") {
  Problems problems;
  CHECK(read_list<std::string>(Json({"a", 5, "c"}), "/list", {1, 3}, problems, word) ==
        std::vector<std::string>{"a", "", "c"});
  CHECK(found(problems) == Found{"wrong_type /list/1"});
}

TEST_CASE("a list outside its bounds is not read at all") {
  Problems problems;
  CHECK(read_list<std::string>(Json::array(), "/a", {1, 2}, problems, word).empty());
  CHECK(read_list<std::string>(Json({"a", "b", "c"}), "/b", {1, 2}, problems, word).empty());
  CHECK(read_list<std::string>(Json::object(), "/c", {0, 2}, problems, word).empty());
  CHECK(read_list<std::string>(Json::array(), "/d", {0, 2}, problems, word).empty());
  CHECK(found(problems) == Found{"empty /a", "too_many /b", "wrong_type /c"});
  CHECK(problems[1].detail("max") == "2");
}

TEST_CASE("an id that stands again is a problem once, where it stands again; ids that were bad already are not") {
  Problems problems;
  codec::report_double_ids(std::vector<Item>{{"a"}, {""}, {"b"}, {"a"}, {""}, {"a"}}, "/items", problems);
  CHECK(found(problems) == Found{"duplicate_id /items/3/id", "duplicate_id /items/5/id"});
}

TEST_CASE("an unknown value is shown up to 64 bytes, and never half a character") {
  const Problem problem = codec::unknown_value("/type", std::string(63, 'x') + "ø", "nps, text");
  CHECK(problem.detail("value") == std::string(63, 'x'));
  CHECK(problem.detail("known") == "nps, text");
}
