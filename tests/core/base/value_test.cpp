#include "base/value.h"

#include <algorithm>

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("there is no value until one is set") {
  Value::Map values;
  CHECK(find_value(values, "score") == nullptr);
  set_value(values, "score", 0);
  REQUIRE(find_value(values, "score") != nullptr);
  CHECK(*find_value(values, "score") == Value(0));
  CHECK(find_value(values, "scor") == nullptr);
  CHECK(find_value(values, "score2") == nullptr);
  CHECK(find_value(values, "") == nullptr);
}

TEST_CASE("a value that is set again replaces the one before and keeps its place") {
  Value::Map values;
  set_value(values, "score", 9);
  set_value(values, "why", std::string("socks"));
  set_value(values, "score", std::string("nine"));
  CHECK(values == Value::Map{{"score", Value("nine")}, {"why", Value("socks")}});
}

TEST_CASE("values stand in the order of their names, whichever came first") {
  Value::Map values;
  for (const char* name : {"why", "a", "score", "z", "", "score2", "Score", "\xC3\xA6"}) {
    set_value(values, name, std::string(name));
  }
  const auto by_name = [](const auto& left, const auto& right) { return left.first < right.first; };
  CHECK(std::is_sorted(values.begin(), values.end(), by_name));
  REQUIRE(values.size() == 8);
  for (const auto& [name, value] : values) {
    CAPTURE(name);
    REQUIRE(find_value(values, name) != nullptr);
    CHECK(*find_value(values, name) == Value(name));
  }
}

TEST_CASE("a value that is taken away is gone, and the others stay") {
  Value::Map values{{"more", ""}, {"score", 9}, {"why", "socks"}};
  erase_value(values, "score");
  CHECK(values == Value::Map{{"more", Value("")}, {"why", Value("socks")}});
  erase_value(values, "score");
  erase_value(values, "");
  erase_value(values, "zzz");
  CHECK(values.size() == 2);
}

TEST_CASE("a value says what it is, and is nothing else") {
  const Value all[] = {{}, true, std::int64_t{1}, 1.0, std::string("1"), Value::List{1}, Value::Map{{"1", 1}}};
  for (std::size_t i = 0; i < std::size(all); ++i) {
    CAPTURE(i);
    CHECK(all[i].is_null() == (i == 0));
    CHECK((all[i].boolean() != nullptr) == (i == 1));
    CHECK((all[i].integer() != nullptr) == (i == 2));
    CHECK((all[i].number() != nullptr) == (i == 3));
    CHECK((all[i].text() != nullptr) == (i == 4));
    CHECK((all[i].list() != nullptr) == (i == 5));
    CHECK((all[i].map() != nullptr) == (i == 6));
    for (std::size_t j = 0; j < std::size(all); ++j) CHECK((all[i] == all[j]) == (i == j));
  }
}
