#include "survey/markup.h"

#include <rapidcheck.h>

#include "tests/catch.h"

using namespace zeroten::survey;

namespace {

Run plain(const std::string& text) { return {Style::plain, text}; }
Run bold(const std::string& text) { return {Style::bold, text}; }
Run italic(const std::string& text) { return {Style::italic, text}; }
Run linked(const std::string& text, const std::string& url) { return {Style::link, text, url}; }

struct Row {
  std::string text;
  Rich runs;
};

}  // namespace

TEST_CASE("every style has the name that is in the messages") {
  CHECK(name_of(Style::plain) == "plain");
  CHECK(name_of(Style::bold) == "bold");
  CHECK(name_of(Style::italic) == "italic");
  CHECK(name_of(Style::link) == "link");
}

TEST_CASE("a text becomes runs of one style each") {
  const auto [text, runs] = GENERATE(values<Row>({
      {"", {}},
      {"plain", {plain("plain")}},
      {"**b**", {bold("b")}},
      {"*i*", {italic("i")}},
      {"a **b** *c* d", {plain("a "), bold("b"), plain(" "), italic("c"), plain(" d")}},
      {"**b***i*", {bold("b"), italic("i")}},
      {"see [our *shop*](https://a.example/b?c#d)!",
       {plain("see "), linked("our *shop*", "https://a.example/b?c#d"), plain("!")}},
      {"[a](tel:1)[b](mailto:c@d.no)", {linked("a", "tel:1"), linked("b", "mailto:c@d.no")}},
      {"**two\nlines**", {bold("two\nlines")}},
      {"<b>x</b>", {plain("<b>x</b>")}},
  }));
  CAPTURE(text);
  CHECK(compile_markup(text) == runs);
}

TEST_CASE("marks that do not close, or close around nothing, are what they are") {
  for (const std::string text : {"*", "**", "***", "****", "2 * 3", "**a", "a**", "*a", "[", "[]", "[a]", "[a](b",
                                 "[](b)", "](", "[a] (b)", "a)", "["}) {
    CAPTURE(text);
    CHECK(plain_text(compile_markup(text)) == text);
  }
  CHECK(compile_markup("2 * 3 * 4") == Rich{plain("2 "), italic(" 3 "), plain(" 4")});
}

TEST_CASE("behind a backslash a mark is a character; other backslashes stay") {
  const auto [text, runs] = GENERATE(values<Row>({
      {"\\*a\\*", {plain("*a*")}},
      {"\\[a](https://b)", {plain("[a](https://b)")}},
      {"*a\\*b*", {italic("a*b")}},
      {"[a\\]b](https://c)", {linked("a]b", "https://c")}},
      {"\\\\*a*", {plain("\\"), italic("a")}},
      {"a\\n", {plain("a\\n")}},
      {"\\", {plain("\\")}},
      {"*a\\", {plain("*a\\")}},
  }));
  CAPTURE(text);
  CHECK(compile_markup(text) == runs);
}

TEST_CASE("whatever the text, its runs have text, only links lead anywhere, and nothing is added") {
  const auto texts = rc::gen::container<std::string>(rc::gen::element('*', '[', ']', '(', ')', '\\', 'a', ' '));
  CHECK(rc::check([&] {
    const std::string text = *texts;
    std::size_t size = 0;
    for (const Run& run : compile_markup(text)) {
      RC_ASSERT(!run.text.empty());
      RC_ASSERT(run.url.empty() || run.style == Style::link);
      size += run.text.size() + run.url.size();
    }
    RC_ASSERT(size <= text.size());
    RC_ASSERT(text.empty() == compile_markup(text).empty());
  }));
}
