#include "survey/each_text.h"

#include "tests/catch.h"

using namespace zeroten::survey;

namespace {

using Visits = std::vector<std::pair<std::string, std::string>>;

LocalizedText text(const std::string& words) { return {{{"", words}}}; }

Visits visits_of(const auto& part, auto&&... path) {
  Visits visits;
  each_text(part, path..., [&](const std::string& at, const LocalizedText& found) {
    visits.emplace_back(at, found.by_language.front().second);
  });
  return visits;
}

}  // namespace

TEST_CASE("a text that depends on nothing stands at its member") {
  CHECK(visits_of(VariantText{{}, text("a")}, "/ask") == Visits{{"/ask", "a"}});
  CHECK(visits_of(VariantText{}, "/ask").empty());
}

TEST_CASE("variants stand at their keys, and the text for the rest at default") {
  VariantText texts{{{9, 10, text("up"), "promoter"}, {0, 3, text("low"), "0-3"}}, text("rest")};
  CHECK(visits_of(texts, "/ask") == Visits{{"/ask/default", "rest"}, {"/ask/promoter", "up"}, {"/ask/0-3", "low"}});
}

TEST_CASE("all texts of a definition come, in order and with their places; what is empty does not") {
  Definition survey;
  Question score;
  score.ask.otherwise = text("how likely");
  score.left = text("no");
  score.right = text("yes");
  Question why;
  why.placeholder = text("words");
  survey.questions = {score, Question(), why};
  Ending ending;
  ending.title.otherwise = text("thanks");
  ending.text.variants = {{10, 10, text("wow"), "10"}};
  ending.actions = {{ActionType::link, text("shop"), "https://x"}, {ActionType::link, text("mail"), "mailto:a@b"}};
  survey.endings = {Ending(), ending};
  CHECK(visits_of(survey) == Visits{{"/questions/0/ask", "how likely"},
                                    {"/questions/0/left", "no"},
                                    {"/questions/0/right", "yes"},
                                    {"/questions/2/placeholder", "words"},
                                    {"/endings/1/title", "thanks"},
                                    {"/endings/1/text/10", "wow"},
                                    {"/endings/1/actions/0/text", "shop"},
                                    {"/endings/1/actions/1/text", "mail"}});
}
