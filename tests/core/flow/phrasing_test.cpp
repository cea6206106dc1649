#include "flow/phrasing.h"

#include "survey/built_in_wording.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::flow;
using survey::Answers;
using survey::LocalizedText;
using survey::Phrase;
using survey::Rich;
using survey::Style;
using survey::VariantText;

namespace {

LocalizedText everywhere(const std::string& text) { return {{{"", text}}}; }

VariantText by_score(const std::string& promoters, const std::string& others) {
  VariantText text;
  text.variants.push_back({9, 10, everywhere(promoters), "promoter"});
  if (!others.empty()) text.otherwise = everywhere(others);
  return text;
}

/// A survey with answers to it, and its words.
struct Spoken {
  Spoken(survey::Definition definition, const Answers& answers, const Value::Map& facts = {},
         const std::string& language = "en")
      : survey(std::move(definition)),
        path(path_of(survey, answers, facts, std::string(32, '0'))),
        words(survey, survey::built_in_wording(language), language, path) {}

  std::string fill(const std::string& text) const { return words.text(everywhere(text)); }

  survey::Definition survey;
  Path path;
  Phrasing words;
};

Spoken standard(const Answers& answers) { return {test::survey_of(test::standard_survey), answers}; }

survey::Definition of_all_types() {
  return test::survey_of(R"({"zeroten":1,"id":"s","subject":"F","facts":{"user.name":"text","user.age":"int",
    "user.new":"bool","user.worth":"number"},"computed":{"half":"double(amount) / 8.0"},"questions":[
    {"id":"amount","type":"number","ask":"?"},{"id":"yes","type":"consent","text":"?"},
    {"id":"one","type":"choice","choices":[{"id":"a","text":{"en":"Apples","nb":"Epler"}},
                                           {"id":"o","text":"Other","other":true}]},
    {"id":"all","type":"choices","choices":[{"id":"a","text":"A of {subject}"},{"id":"b","text":"*B*"},
                                            {"id":"o","text":"Other","other":true}]},
    {"id":"words","type":"text"}]})");
}

}  // namespace

TEST_CASE("subject and score are filled in as text, and not read again") {
  auto survey = test::survey_of(test::standard_survey);
  survey.subject = "{score} & <b>Søn</b>";
  const Spoken spoken(survey, {{"score", 7}});
  CHECK(spoken.fill("{subject}: {score}") == "{score} & <b>Søn</b>: 7");
  CHECK(spoken.fill("{other} {Score} {{score}}") == "{other} {Score} {7}");
  CHECK(spoken.words.phrase(Phrase::nps_ask) ==
        "How likely are you to recommend {score} & <b>Søn</b> to a friend or colleague?");
}

TEST_CASE("without an answer the fallback stands in its place") {
  const Spoken spoken = standard({});
  CHECK(spoken.fill("You said '{score|nothing}'") == "You said 'nothing'");
  CHECK(spoken.fill("You said '{why|}'") == "You said ''");
  CHECK_FALSE(spoken.words.score());
}

TEST_CASE("the author's text goes before the standard one") {
  const Spoken promoter = standard({{"score", 9}});
  const Spoken passive = standard({{"score", 8}});
  const auto rich = [](const Spoken& spoken, const VariantText& text) {
    return plain_text(spoken.words.rich_or(text, Phrase::next));
  };
  CHECK(rich(promoter, by_score("Great", "Well")) == "Great");
  CHECK(rich(passive, by_score("Great", "Well")) == "Well");
  CHECK(rich(passive, by_score("Great", "")) == "Next");
  CHECK(rich(passive, VariantText()) == "Next");
  CHECK(passive.words.text_or(everywhere("Own"), Phrase::next) == "Own");
  CHECK(passive.words.text_or(LocalizedText(), Phrase::next) == "Next");
  CHECK(passive.words.text(LocalizedText()).empty());
  CHECK(passive.words.rich(by_score("Great", "")).empty());
}

TEST_CASE("texts come in the respondent's language, else in the survey's first") {
  const LocalizedText text{{{"en", "Hello"}, {"fi", "Hei vaan"}, {"nb", "Hei"}}};
  const auto in = [&](const std::string& language) {
    auto survey = test::survey_of(test::standard_survey);
    survey.languages = {"fi", "en"};
    return Spoken(survey, {}, {}, language).words.text(text);
  };
  CHECK(in("en-GB") == "Hello");
  CHECK(in("nn") == "Hei");
  CHECK(in("sv") == "Hei vaan");
}

TEST_CASE("answers and facts are recalled as people write them") {
  using Row = std::pair<std::string, std::string>;
  const auto [text, expected] = GENERATE(values<Row>({{"{amount}", "4"},
                                                      {"{calc.half}", "0.5"},
                                                      {"{user.name|you}", "Kari {score}"},
                                                      {"{user.age}", "30"},
                                                      {"{user.worth}", "12.5"},
                                                      {"{one}", "Apples"},
                                                      {"{all}", "A of {subject}, *B*, a dog"},
                                                      {"{words|-}", "-"},
                                                      {"{yes|-}", ""},        // "true" is nobody's word
                                                      {"{user.new|-}", "-"},  // nor is it here
                                                      {"{user|-}", "-"},
                                                      {"{answers|-}", "-"},
                                                      {"{gone|-}", "-"}}));
  const Answers answers{{"all", Value::List{"a", "b", Value::Map{{"other", Value("a dog")}}}},
                        {"amount", 4},
                        {"one", "a"},
                        {"yes", true}};
  const Value::Map facts{{"user", Value::Map{{"age", 30}, {"name", "Kari {score}"}, {"new", true}, {"worth", 12.5}}}};
  CHECK(Spoken(of_all_types(), answers, facts).fill(text) == expected);
}

TEST_CASE("an answer that is not on the path is not recalled") {
  const auto survey = test::survey_of(R"({"zeroten":1,"id":"s","questions":[
    {"id":"score","type":"nps"},{"id":"low","type":"text","when":"score < 7"}]})");
  CHECK(Spoken(survey, {{"low", "Cold"}, {"score", 3}}).fill("{low|-}") == "Cold");
  CHECK(Spoken(survey, {{"low", "Cold"}, {"score", 9}}).fill("{low|-}") == "-");
}

TEST_CASE("markup is the author's: what is filled in is text, whatever it looks like") {
  const Spoken spoken = standard({{"score", 9}, {"why", "**[x](https://evil.example)** {score}"}});
  VariantText text;
  text.otherwise = everywhere("*You* said **{why}** \\*");
  const Rich rich = spoken.words.rich(text);
  CHECK(rich == Rich{{Style::italic, "You"},
                     {Style::plain, " said "},
                     {Style::bold, "**[x](https://evil.example)** {score}"},
                     {Style::plain, " *"}});
}
