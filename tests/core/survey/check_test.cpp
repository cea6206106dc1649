#include "survey/check.h"

#include "survey/standard.h"
#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::survey;

namespace {

LocalizedText in(const std::vector<std::string>& tags) {
  LocalizedText text;
  for (const std::string& tag : tags) text.by_language.emplace_back(tag, "words");
  return text;
}

Definition standard() {
  Definition survey;
  survey.id = "shop-nps";
  survey.questions = standard_questions();
  survey.endings = standard_endings(&survey.questions[0]);
  return survey;
}

Ending ending(const std::string& id) {
  Ending made;
  made.id = id;
  return made;
}

/// code and path of every problem, a line each.
std::string found(const Definition& survey) {
  std::string lines;
  for (const Problem& problem : check(survey)) {
    lines += std::string(name_of(problem.code)) + " " + problem.path + "\n";
  }
  return lines;
}

}  // namespace

TEST_CASE("there is nothing wrong with the standard survey, nor with a sound one of an author") {
  CHECK(found(standard()).empty());
  Definition survey = standard();
  survey.languages = {"nb", "en"};
  survey.questions[0].ask.otherwise = in({"en", "nb"});
  survey.questions[1].ask.variants = {{0, 6, in({""}), "detractor"}, {7, 10, in({"en", "nb", "sv"}), "7-10"}};
  survey.questions[1].placeholder = in({""});
  survey.endings = {ending("thanks")};
  CHECK(found(survey).empty());
}

TEST_CASE("a text that a language of the survey lacks is reported where it is missing") {
  Definition survey = standard();
  survey.languages = {"nb", "fi"};
  survey.questions[0].left = in({"nb"});
  survey.questions[1].ask.variants = {{0, 9, in({"fi", "nb"}), "0-9"}, {10, 10, in({"en"}), "10"}};
  CHECK(found(survey) ==
        "missing_text /questions/0/left\n"
        "missing_text /questions/1/ask/10\n"
        "missing_text /questions/1/ask/10\n");
  CHECK(check(survey)[0].detail("language") == "fi");
  CHECK(check(survey)[1].detail("language") == "nb");
  CHECK_FALSE(has_errors(check(survey)));
}

TEST_CASE("a more general text will do for a language; a more special or related one will not") {
  using Row = std::pair<std::pair<std::string, std::string>, bool>;
  const auto [tags, will_do] = GENERATE(values<Row>({{{"nb", "nb-NO"}, true},
                                                     {{"NB", "nb"}, true},
                                                     {{"nb-NO", "nb"}, false},
                                                     {{"pt-BR", "pt-PT"}, false},
                                                     {{"nb", "nn"}, false}}));
  Definition survey = standard();
  survey.languages = {tags.second};
  survey.questions[0].left = in({tags.first});
  CAPTURE(tags.first, tags.second);
  CHECK(check(survey).empty() == will_do);
}

TEST_CASE("variants without a default must cover every score") {
  Definition survey = standard();
  survey.questions[1].ask.variants = {{0, 6, in({""}), "detractor"}, {9, 10, in({""}), "promoter"}};
  survey.endings[1].title.variants = {{1, 10, in({""}), "1-10"}};
  survey.endings[2].text.variants = {{0, 9, in({""}), "0-9"}};
  CHECK(found(survey) ==
        "uncovered_score /questions/1/ask\n"
        "uncovered_score /endings/1/title\n"
        "uncovered_score /endings/2/text\n");
  CHECK(check(survey)[0].detail("score") == "7");
  CHECK(check(survey)[2].detail("score") == "10");
  CHECK(has_errors(check(survey)));
  survey.questions[1].ask.otherwise = in({""});
  CHECK(found(survey).find("questions") == std::string::npos);
}

TEST_CASE("an ending behind one that is for everybody is never seen") {
  Definition survey = standard();
  survey.endings = {ending("a"), ending("b"), ending("c")};
  CHECK(found(survey) == "unreachable_ending /endings/1\nunreachable_ending /endings/2\n");
  CHECK_THAT(std::string(check(survey)[1].detail("reason")), has_text("'a'"));
  CHECK(check(survey)[1].detail("value") == "c");
}

TEST_CASE("two questions that ask the same are reported, the second of them") {
  Definition survey = standard();
  survey.questions.push_back(survey.questions[1]);
  CHECK(found(survey) == "double_question /questions/2\n");
  CHECK(check(survey)[0].detail("value") == "why");
  CHECK_FALSE(has_errors(check(survey)));
  survey.questions[1].ask.variants = survey.questions[2].ask.variants = {{0, 10, in({""}), "0-10"}};
  CHECK(found(survey) == "double_question /questions/2\n");
  survey.questions[2].ask.otherwise = in({""});
  CHECK(found(survey).empty());
}

TEST_CASE("a survey without a score question is reported") {
  Definition survey = standard();
  survey.questions.erase(survey.questions.begin());
  survey.endings = standard_endings(nullptr);
  CHECK(found(survey) == "no_score_question /questions\n");
  CHECK_FALSE(has_errors(check(survey)));
}
