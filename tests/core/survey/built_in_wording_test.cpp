#include "survey/built_in_wording.h"

#include <set>

#include "base/language.h"
#include "base/template_text.h"
#include "base/utf8.h"
#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::survey;

namespace {

std::multiset<std::string_view> placeholders(std::string_view text) {
  std::multiset<std::string_view> names;
  std::size_t from = 0;
  while (const auto found = find_placeholder(text, from)) {
    names.insert(found->name);
    from = found->end;
  }
  return names;
}

}  // namespace

TEST_CASE("English is the first of more than forty built-in languages, and four are written from right to left") {
  const auto wordings = built_in_wordings();
  CHECK(wordings.size() > 40);
  CHECK(wordings.front().language == "en");
  std::set<std::string_view> languages;
  std::set<std::string_view> right_to_left;
  for (const Wording& wording : wordings) {
    languages.insert(wording.language);
    CHECK(is_language_tag(wording.language));
    if (wording.direction == "rtl") right_to_left.insert(wording.language);
  }
  CHECK(languages.size() == wordings.size());
  CHECK(right_to_left == std::set<std::string_view>{"ar", "fa", "he", "ur"});
}

TEST_CASE("every phrase says something in every language, with the same placeholders as in English") {
  const Wording& english = built_in_wordings().front();
  for (const Wording& wording : built_in_wordings()) {
    for (const auto& [phrase, name] : phrase_names) {
      CAPTURE(wording.language, name);
      CHECK(has_content(wording[phrase]));
      CHECK_FALSE(first_invalid_utf8(wording[phrase]));
      CHECK(placeholders(wording[phrase]) == placeholders(english[phrase]));
    }
  }
}

TEST_CASE("phrases have the placeholders that the engine fills in") {
  for (const Wording& wording : built_in_wordings()) {
    CAPTURE(wording.language);
    using Names = std::multiset<std::string_view>;
    CHECK(placeholders(wording[Phrase::nps_ask]) == Names{"subject"});
    CHECK(placeholders(wording[Phrase::nps_ask_us]).empty());
    CHECK(placeholders(wording[Phrase::progress]) == Names{"step", "of"});
    CHECK(placeholders(wording[Phrase::option_left]) == Names{"value", "label"});
    CHECK(placeholders(wording[Phrase::option_right]) == Names{"value", "label"});
    CHECK(placeholders(wording[Phrase::too_long]) == Names{"max"});
  }
}

TEST_CASE("phrases that tell respondents apart differ") {
  for (const Wording& wording : built_in_wordings()) {
    CAPTURE(wording.language);
    std::set<std::string_view> asked;
    for (const Phrase phrase : {Phrase::why_detractor, Phrase::why_passive, Phrase::why_nine, Phrase::why_ten,
                                Phrase::nps_left, Phrase::nps_right, Phrase::ending_detractor_title,
                                Phrase::ending_passive_title, Phrase::ending_promoter_title}) {
      CHECK(asked.insert(wording[phrase]).second);
    }
  }
}

TEST_CASE("a tag gets the wording that serves it best, and English if none does") {
  using Row = std::pair<std::string_view, std::string_view>;
  const auto [tag, language] = GENERATE(values<Row>({{"nb", "nb"},
                                                     {"nb-NO", "nb"},
                                                     {"no", "nb"},
                                                     {"nn", "nn"},
                                                     {"EN-us", "en"},
                                                     {"sv-FI", "sv"},
                                                     {"fi", "fi"},
                                                     {"da-DK", "da"},
                                                     {"de-AT", "de"},
                                                     {"pt-BR", "pt-BR"},
                                                     {"zh-TW", "zh-Hant"},
                                                     {"zh-CN", "zh-Hans"},
                                                     {"mt", "en"},
                                                     {"", "en"},
                                                     {"-", "en"},
                                                     {"../nb", "en"}}));
  CAPTURE(tag);
  CHECK(built_in_wording(tag).language == language);
}
