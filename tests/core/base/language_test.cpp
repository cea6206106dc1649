#include "base/language.h"

#include <rapidcheck.h>

#include <algorithm>
#include <string>

#include "tests/catch.h"

using namespace zeroten;
using Tags = std::vector<std::string_view>;

TEST_CASE("a language tag is two or three letters, then subtags of one to eight letters and digits") {
  for (const std::string tag : {"nb", "NB", "fil", "pt-BR", "zh-Hant-TW", "sl-rozaj-biske", "de-CH-1996", "en-a-b-c",
                                "ca-valencia", "en-12345678"}) {
    CAPTURE(tag);
    CHECK(is_language_tag(tag));
  }
  for (const std::string& text :
       {std::string(), std::string("n"), std::string("nobo"), std::string("n1"), std::string("nb_NO"),
        std::string("nb-"), std::string("-nb"), std::string("nb--NO"), std::string("nb-123456789"),
        std::string("nb NO"), std::string(" nb"), std::string("nb\n"), std::string("nb\0", 3), std::string("n\xC3\xA6"),
        std::string("nb-\xC3\xA6"), std::string("*"), std::string("i-klingon"), std::string("../../etc"),
        std::string("default")}) {
    CAPTURE(text);
    CHECK_FALSE(is_language_tag(text));
  }
}

TEST_CASE("a language is served by the same tag, a more general one, or one of the same language") {
  const Tags offered{"en", "da", "fi", "nb", "sv"};
  using Row = std::pair<std::string_view, std::string_view>;
  const auto [wanted, served] = GENERATE(values<Row>({{"nb", "nb"},    {"nb-NO", "nb"}, {"no", "nb"},
                                                      {"NO-no", "nb"}, {"nn", "nb"},    {"nn-NO", "nb"},
                                                      {"EN-us", "en"}, {"en", "en"},    {"en-GB-oxendict", "en"},
                                                      {"sv-FI", "sv"}, {"FI", "fi"},    {"da-DK", "da"},
                                                      {"de", ""},      {"", ""},        {"-", ""},
                                                      {"n", ""},       {"nbx", ""},     {"nb_NO", ""},
                                                      {"fil", ""},     {"e", ""},       {"se-NO", ""},
                                                      {"zh-Hant", ""}, {"nb\n", ""},    {"--", ""}}));
  CAPTURE(wanted);
  CHECK(match_language(wanted, offered) == served);
}

TEST_CASE("of several tags of one language the most special one that covers what is wanted serves it") {
  struct Row {
    Tags offered;
    std::string_view wanted;
    std::string_view served;
  };
  const auto row = GENERATE(values<Row>({
      {{"pt", "pt-BR"}, "pt-BR", "pt-BR"},
      {{"pt-BR", "pt"}, "pt-PT", "pt"},
      {{"pt-BR", "pt"}, "pt-BR", "pt-BR"},
      {{"pt-BR"}, "pt-PT", "pt-BR"},
      {{"pt-BR", "pt-PT"}, "pt", "pt-BR"},
      {{"pt-br"}, "PT-BR", "pt-br"},
      {{"zh", "zh-Hant"}, "zh-Hant-TW", "zh-Hant"},
      {{"en-G"}, "en-GB", "en-G"},  // not more general, but of the same language
      {{"en-G", "en"}, "en-GB", "en"},
      {{"no"}, "nb-NO", "no"},
      {{"nn", "nb"}, "no", "nb"},
      {{"nn-NO", "nb-NO"}, "nb", "nb-NO"},
      {{"nb", "nn-NO"}, "nn", "nn-NO"},
      {{"nn"}, "nb", "nn"},
      {{"da"}, "nb", ""},
      {{}, "nb", ""},
      {{""}, "nb", ""},
  }));
  CAPTURE(row.wanted, row.offered);
  CHECK(match_language(row.wanted, row.offered) == row.served);
}

TEST_CASE("Chinese is served in the script of its region, and never refused") {
  struct Row {
    Tags offered;
    std::string_view wanted;
    std::string_view served;
  };
  const Tags both{"zh-Hans", "zh-Hant"};
  const auto row = GENERATE_COPY(values<Row>({
      {both, "zh-TW", "zh-Hant"},
      {both, "zh-hk", "zh-Hant"},
      {both, "zh-MO", "zh-Hant"},
      {both, "zh-CN", "zh-Hans"},
      {both, "zh-SG", "zh-Hans"},
      {both, "zh", "zh-Hans"},
      {both, "zh-Hant", "zh-Hant"},
      {both, "zh-Hant-CN", "zh-Hant"},
      {both, "zh-Hans-TW", "zh-Hans"},
      {both, "ZH-HANT-hk", "zh-Hant"},
      {{"zh-Hant", "zh-Hans"}, "zh", "zh-Hans"},
      {{"zh", "zh-Hant"}, "zh-TW", "zh-Hant"},
      {{"zh", "zh-TW"}, "zh-HK", "zh-TW"},
      {{"zh-TW", "zh-CN"}, "zh-Hans", "zh-CN"},
      {{"zh-Hant", "zh-TW"}, "zh-TW", "zh-TW"},
      {{"zh-CN"}, "zh-TW", "zh-CN"},
      {{"zh-Hant"}, "zh", "zh-Hant"},
      {{"zh"}, "zh-Hant-TW", "zh"},
      {{"en", "ja"}, "zh-TW", ""},
  }));
  CAPTURE(row.wanted, row.offered);
  CHECK(match_language(row.wanted, row.offered) == row.served);
}

TEST_CASE("a tag covers itself and what is more special, at whole subtags") {
  CHECK(covers_language("pt", "pt-BR"));
  CHECK(covers_language("PT-br", "pt-BR"));
  CHECK_FALSE(covers_language("pt-BR", "pt"));
  CHECK_FALSE(covers_language("pt-BR", "pt-PT"));
  CHECK_FALSE(covers_language("pt-B", "pt-BR"));
  CHECK_FALSE(covers_language("nb", "no"));
  CHECK_FALSE(covers_language("", "nb"));
  CHECK_FALSE(covers_language("nb", ""));
}

TEST_CASE("matching is total: whatever is wanted, the answer is on offer or empty") {
  CHECK(rc::check([](const std::vector<std::string>& tags, const std::string& wanted) {
    const Tags offered(tags.begin(), tags.end());
    const std::string_view served = match_language(wanted, offered);
    RC_ASSERT(served.empty() || std::find(offered.begin(), offered.end(), served) != offered.end());
    for (const std::string_view tag : offered) {
      RC_ASSERT(tag.empty() || match_language(tag, offered).size() == tag.size());
    }
    is_language_tag(wanted);
  }));
}
