#include "base/template_text.h"

#include <rapidcheck.h>

#include <map>

#include "tests/catch.h"

using namespace zeroten;

namespace {

std::string filled(std::string_view text, const std::map<std::string, std::string, std::less<>>& values) {
  return fill_template(text, [&](std::string_view name) -> std::optional<std::string_view> {
    const auto found = values.find(name);
    return found == values.end() ? std::nullopt : std::optional<std::string_view>(found->second);
  });
}

}  // namespace

TEST_CASE("placeholders are filled in, everything else stays") {
  using Row = std::pair<std::string, std::string>;
  const auto [text, expected] = GENERATE(values<Row>({
      {"", ""},
      {"plain", "plain"},
      {"{subject}", "Fjellrev"},
      {"a {subject}b{subject}", "a FjellrevbFjellrev"},
      {"{score}{subject}", "9Fjellrev"},
      {"{unknown} {subject}", "{unknown} Fjellrev"},
      {"{{subject}}", "{Fjellrev}"},
      {"{subject", "{subject"},
      {"subject}", "subject}"},
      {"{ subject}", "{ subject}"},
      {"{}", "{}"},
      {"{", "{"},
      {"{Subject}", "{Subject}"},
      {"{subject{score}", "{subject9"},
      {"{empty}.", "."},
  }));
  CAPTURE(text);
  CHECK(filled(text, {{"subject", "Fjellrev"}, {"score", "9"}, {"empty", ""}}) == expected);
}

TEST_CASE("what is filled in is not interpreted again") {
  CHECK(filled("{a}{b}", {{"a", "{b}"}, {"b", "{a}"}}) == "{b}{a}");
  CHECK(filled("{a}a}", {{"a", "{"}}) == "{a}");
}

TEST_CASE("a name is one to 130 letters, digits, dots, underscores and hyphens, beginning with a letter or digit") {
  for (const std::string& name : {std::string("a"), std::string("A"), std::string("1"), std::string("user.name"),
                                  std::string("a_1."), std::string("a-b"), std::string(130, 'z')}) {
    CAPTURE(name);
    const std::string text = "{" + name + "}";
    const auto found = find_placeholder(text, 0);
    REQUIRE(found);
    CHECK(found->name == name);
    CHECK_FALSE(found->fallback);
  }
  for (const std::string& name : {std::string(), std::string(".a"), std::string("_a"), std::string("-a"),
                                  std::string("a b"), std::string("\xC3\xA6"), std::string("|b"), std::string(131, 'z'),
                                  std::string("a\0", 2), std::string("a:b"), std::string("a=b")}) {
    CAPTURE(name);
    CHECK_FALSE(find_placeholder("{" + name + "}", 0));
  }
}

TEST_CASE("what stands behind a bar is there if nothing else is") {
  using Row = std::pair<std::string, std::string>;
  const auto [text, expected] = GENERATE(values<Row>({
      {"Dear {name|customer}", "Dear customer"},
      {"{name|dear customer}!", "dear customer!"},
      {"{name|}.", "."},
      {"{name||}", "|"},
      {"{name|a|b}", "a|b"},
      {"{known|nobody}", "Kari"},
      {"{empty|nobody}", ""},
      {"{name|{known}}", "{name|Kari}"},  // braces are no part of a fallback
      {"{name|a", "{name|a"},
      {"{name|a{known}", "{name|aKari"},
      {"{name |a}", "{name |a}"},
      {"{|a}", "{|a}"},
      {"{name|\xC3\xA6\n}", "\xC3\xA6\n"},
  }));
  CAPTURE(text);
  CHECK(filled(text, {{"known", "Kari"}, {"empty", ""}}) == expected);
}

TEST_CASE("a fallback is not interpreted, whatever it looks like") {
  CHECK(filled("{a|b}{b|c}", {{"b", "{a|x}"}}) == "b{a|x}");
}

TEST_CASE("a placeholder is found at or behind a place, with its bounds") {
  const std::string_view text = "x {a}{bc}";
  const auto first = find_placeholder(text, 0);
  REQUIRE(first);
  CHECK(text.substr(first->begin, first->end - first->begin) == "{a}");
  const auto second = find_placeholder(text, first->end);
  REQUIRE(second);
  CHECK(second->begin == 5);
  CHECK(second->name == "bc");
  CHECK_FALSE(find_placeholder(text, second->end));
  CHECK_FALSE(find_placeholder(text, 6));
  CHECK_FALSE(find_placeholder(text, 1000));
}

TEST_CASE("filling in always ends, and a text of which nothing is known stays as it is") {
  const auto texts = rc::gen::container<std::string>(rc::gen::element('{', '}', 'a', '.', '1', ' '));
  CHECK(rc::check([&] {
    const std::string text = *texts;
    RC_ASSERT(filled(text, {}) == text);
    const std::string looping = filled(text, {{"a", "{a}{a}"}, {"a.", "{a"}});
    RC_ASSERT(looping.size() <= text.size() * 3);
  }));
}
