#include "cli/terminal_screen.h"

#include <sstream>

#include "base/utf8.h"
#include "flow/view.h"
#include "survey/built_in_wording.h"
#include "survey/standard.h"
#include "tests/catch.h"

using namespace zeroten;

namespace {

std::string printed(const flow::Screen& screen) {
  std::ostringstream out;
  cli::print_screen(out, screen);
  return out.str();
}

/// The first screen of the standard survey.
std::string scale_in(const std::string& language) {
  survey::Definition survey;
  survey.subject = "Fjellrev";
  survey.questions = survey::standard_questions();
  survey.endings = survey::standard_endings(&survey.questions[0]);
  return printed(flow::view(survey, flow::start(survey, {}), survey::built_in_wording(language)));
}

survey::Question question_of_type(survey::QuestionType type) {
  survey::Question question;
  question.id = "q";
  question.type = type;
  return question;
}

/// A scale with these labels alone.
std::string scale_with(const std::string& left, const std::string& right) {
  flow::Screen screen;
  const survey::Question question = question_of_type(survey::QuestionType::nps);
  flow::Field field;
  field.question = &question;
  field.required = true;
  for (int value = 0; value <= 10; ++value) field.options.push_back({value, ""});
  field.left = left;
  field.right = right;
  screen.fields = {field};
  return printed(screen);
}

}  // namespace

TEST_CASE("short labels stand on one line, under the ends of the scale") {
  CHECK(scale_in("en") ==
        "\n── Question 1 of 2 ──\n"
        "\nHow likely are you to recommend Fjellrev to a friend or colleague?\n\n"
        "    0   1   2   3   4   5   6   7   8   9  10\n"
        "    Not at all likely        Extremely likely\n");
}

TEST_CASE("long labels stand on a line each, under the ends of the scale") {
  CHECK_THAT(scale_in("nb"), has_text("    0   1   2   3   4   5   6   7   8   9  10\n"
                                      "    Ikke sannsynlig i det hele tatt\n"
                                      "                             Svært sannsynlig\n"));
  CHECK_THAT(scale_in("fi"), has_text("    0   1   2   3   4   5   6   7   8   9  10\n"
                                      "    En lainkaan todennäköisesti\n"
                                      "                     Erittäin todennäköisesti\n"));
}

TEST_CASE("whatever the labels, the right one ends under the 10 as long as it fits") {
  for (std::size_t left = 0; left <= 45; ++left) {
    for (const std::size_t right : {std::size_t{1}, std::size_t{20}, std::size_t{41}}) {
      CAPTURE(left, right);
      const std::string text = scale_with(std::string(left, 'l'), std::string(right - 1, 'r') + "\xC3\xA5");
      const std::string last = text.substr(text.rfind('\n', text.size() - 2) + 1);
      CHECK(code_points(last) == 45 + 1);
    }
  }
  CHECK(scale_with("l", std::string(42, 'r')).ends_with("\n    l\n    " + std::string(42, 'r') + "\n"));
}

TEST_CASE("a field shows the answer it has, and whether it needs one") {
  flow::Screen screen;
  screen.labels = {{"optional", "optional"}};
  const survey::Question question = question_of_type(survey::QuestionType::text);
  flow::Field field;
  field.question = &question;
  field.label = survey::compile_markup("**Why?**");
  field.value = survey::Answer("warm\x1b socks");
  screen.fields = {field};
  CHECK(printed(screen) == "\nWhy? (optional)\n\n  [warm\\u001b socks]\n");
  screen.fields[0].required = true;
  screen.fields[0].value = survey::Answer(0);
  CHECK(printed(screen) == "\nWhy?\n\n  [0]\n");
}

TEST_CASE("an ending shows its title, its text and where its actions lead") {
  flow::Screen screen;
  screen.title = survey::compile_markup("Thanks\x1b[2J");
  screen.text = survey::compile_markup("Two\nlines");
  screen.actions = {{survey::ActionType::link, "Shop", "https://x.example", ""},
                    {survey::ActionType::reward, "Claim", "", "free-month"},
                    {survey::ActionType::close, "Close", "", ""}};
  CHECK(printed(screen) ==
        "\nThanks\\u001b[2J\nTwo\nlines\n  → Shop: https://x.example\n  → Claim: free-month\n  → Close\n");
}

TEST_CASE("a closed screen shows nothing") { CHECK(printed({}).empty()); }

TEST_CASE("a survey that is for nobody says so") {
  flow::Screen screen;
  screen.not_applicable = true;
  CHECK(printed(screen) == "This survey has no question for this respondent.\n");
}

TEST_CASE("choices have numbers to type, and other says how") {
  const survey::Question question = question_of_type(survey::QuestionType::choices);
  flow::Field field;
  field.question = &question;
  field.required = true;
  field.label = survey::compile_markup("Which?");
  field.choices = {{"a", "Apples"}, {"z", "Another", true}};
  field.value = Value(Value::List{"a"});
  flow::Screen screen;
  screen.fields = {field};
  CHECK(printed(screen) == "\nWhich? [1, 3]\n\n   1  Apples\n   2  Another (2: …)\n  [[\"a\"]]\n");
}

TEST_CASE("a statement is not optional, and a number has its unit") {
  survey::Question question = question_of_type(survey::QuestionType::statement);
  flow::Field field;
  field.question = &question;
  field.label = survey::compile_markup("Hello");
  flow::Screen screen;
  screen.labels = {{"optional", "optional"}};
  screen.fields = {field};
  CHECK(printed(screen) == "\nHello\n\n");
  question.type = survey::QuestionType::number;
  screen.fields[0].unit = "kg";
  screen.fields[0].help = survey::compile_markup("With shoes");
  CHECK(printed(screen) == "\nHello (optional) [kg]\nWith shoes\n\n");
}
