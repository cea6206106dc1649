#include "survey/wording.h"

#include "score/category.h"
#include "tests/catch.h"

using namespace zeroten::survey;

TEST_CASE("the standard question names the subject if there is one") {
  CHECK(nps_phrase(true) == Phrase::nps_ask);
  CHECK(nps_phrase(false) == Phrase::nps_ask_us);
}

TEST_CASE("the standard follow-up is another one for 0-6, 7-8, 9 and 10") {
  for (int score = 0; score <= 6; ++score) CHECK(why_phrase(score) == Phrase::why_detractor);
  for (int score = 7; score <= 8; ++score) CHECK(why_phrase(score) == Phrase::why_passive);
  CHECK(why_phrase(9) == Phrase::why_nine);
  CHECK(why_phrase(10) == Phrase::why_ten);
}

TEST_CASE("the standard ending is that of the category") {
  using zeroten::score::Category;
  for (int score = 0; score <= 10; ++score) {
    CAPTURE(score);
    const auto [title, text] = ending_phrases(score);
    switch (zeroten::score::category_of(score)) {
      case Category::detractor:
        CHECK(title == Phrase::ending_detractor_title);
        CHECK(text == Phrase::ending_detractor_text);
        break;
      case Category::passive:
        CHECK(title == Phrase::ending_passive_title);
        CHECK(text == Phrase::ending_passive_text);
        break;
      case Category::promoter:
        CHECK(title == Phrase::ending_promoter_title);
        CHECK(text == Phrase::ending_promoter_text);
        break;
    }
  }
}

TEST_CASE("without a score nothing is claimed: the words of a passive") {
  CHECK(why_phrase(std::nullopt) == Phrase::why_passive);
  CHECK(ending_phrases(std::nullopt).title == Phrase::ending_passive_title);
  CHECK(ending_phrases(std::nullopt).text == Phrase::ending_passive_text);
}

TEST_CASE("a wording is read by phrase") {
  Wording wording{"xx", "rtl", {}};
  wording.phrases.front() = "first";
  wording.phrases.back() = "last";
  CHECK(wording[Phrase::nps_ask] == "first");
  CHECK(wording[Phrase::error] == "last");
  CHECK(wording[Phrase::next].empty());
}
