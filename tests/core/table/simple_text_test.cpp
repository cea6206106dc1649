#include "table/simple_text.h"

#include <optional>
#include <string>

#include "tests/catch.h"

using namespace zeroten::table;

namespace {

/// What is left behind the value; nothing if there is none.
std::optional<std::string> rest_of(const std::string& text, SimpleText& found) {
  const char* const end = text.data() + text.size();
  found = read_simple(text.data(), end);
  return found.end == nullptr ? std::nullopt : std::optional(std::string(found.end, end));
}

}  // namespace

TEST_CASE("simple values are read up to their end") {
  struct Case {
    std::string text;
    std::string meant;
    bool is_odd;
  };
  const auto row = GENERATE(values<Case>({
      {R"("")", "", false},
      {R"("text")", "text", false},
      {R"("a text of more than sixteen letters")", "a text of more than sixteen letters", false},
      {R"("a \"word\" in quotes")", R"(a \"word\" in quotes)", true},
      {"0", "0", false},
      {"-12", "-12", false},
      {"123456789012345678", "123456789012345678", false},
      {"1.50", "1.50", true},
      {"true", "true", false},
      {"false", "false", false},
      {"null", "", false},
  }));
  INFO(row.text);
  SimpleText found;
  for (const std::string rest : {",x", ""}) {
    const std::string text = row.text + rest;
    CHECK(rest_of(text, found) == rest);
    CHECK(found.text == row.meant);
    CHECK(found.is_odd == row.is_odd);
  }
  CHECK(begins_simple(row.text[0]));
}

TEST_CASE("what is no value, or one that is left to the parser") {
  const std::string text =
      GENERATE(values<std::string>({"", "x", "\"open", "\"\\u0041\"", "\"\\q\"", "\"\\", "\"a\nb\"", "01", "-", "-0",
                                    "1.", "1e3", "1.5E3", "1234567890123456789", "tru", "nul", "{", "]"}));
  INFO(text);
  SimpleText found;
  CHECK_FALSE(rest_of(text, found));
}

TEST_CASE("letters beyond ASCII are told of, wherever they are, and only if they are in the string") {
  SimpleText found;
  for (std::size_t before = 0; before < 40; ++before) {
    CHECK(rest_of("\"" + std::string(before, 'a') + "å\"", found));
    CHECK(found.has_high_bytes);
    CHECK(rest_of("\"" + std::string(before, 'a') + "\"å and a lot of letters behind it", found));
    CHECK_FALSE(found.has_high_bytes);
  }
}
