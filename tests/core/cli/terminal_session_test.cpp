#include "cli/terminal_session.h"

#include <sstream>

#include "base/id.h"
#include "survey/standard.h"
#include "tests/catch.h"

using namespace zeroten;

namespace {

survey::Definition standard() {
  survey::Definition survey;
  survey.id = "s";
  survey.subject = "Fjellrev";
  survey.questions = survey::standard_questions();
  survey.questions[1].max_length = 20;
  survey.endings = survey::standard_endings(&survey.questions[0]);
  return survey;
}

struct Conversation {
  std::optional<flow::Response> response;
  std::string text;
};

Conversation hold(const std::string& input, const std::string& language = "en") {
  std::istringstream in(input);
  std::ostringstream out;
  const auto survey = standard();
  auto response = cli::run_in_terminal(survey, language, in, out);
  return {std::move(response), out.str()};
}

}  // namespace

TEST_CASE("a respondent who answers everything has a complete response and sees the ending") {
  const auto [response, text] = hold("9\nWarm socks\n");
  REQUIRE(response);
  CHECK(response->status == flow::Status::complete);
  CHECK(response->answers == survey::Answers{{"score", 9}, {"why", "Warm socks"}});
  CHECK(response->category == score::Category::promoter);
  CHECK(response->ending == "promoter");
  CHECK(is_hex_128(response->id));
  CHECK(response->times.shown > 1'700'000'000'000);
  CHECK(text.starts_with("Enter goes on, :back goes back, :quit ends.\n"));
  CHECK(text.ends_with("\n\nThank you!\nWe are glad that you would recommend us.\n"));
  CHECK(hold("9\n").response->id != response->id);
}

TEST_CASE("enter alone passes an optional question, and keeps the answer of one gone back to") {
  CHECK(hold("0\n\n").response->answers == survey::Answers{{"score", 0}});
  CHECK(hold("0\n\n").response->status == flow::Status::complete);
  const auto [response, text] = hold("8\n:back\n\nall\n");
  CHECK(response->answers == survey::Answers{{"score", 8}, {"why", "all"}});
  CHECK_THAT(text, has_text("  [8]\n"));
}

TEST_CASE("a respondent who goes back can change the answer") {
  CHECK(hold("8\n:back\n3\n\n").response->answers == survey::Answers{{"score", 3}});
  CHECK(hold("8\n:back\n3\n\n").response->category == score::Category::detractor);
}

TEST_CASE("quitting, and the end of the input, dismiss what was begun") {
  for (const std::string input : {"8\n:quit\nnever read\n", "8\n", "8"}) {
    CAPTURE(input);
    const auto response = hold(input).response;
    REQUIRE(response);
    CHECK(response->status == flow::Status::dismissed);
    CHECK(response->answers == survey::Answers{{"score", 8}});
    CHECK(response->ending.empty());
  }
  CHECK_FALSE(hold("").response);
  CHECK_FALSE(hold(":quit\n").response);
}

TEST_CASE("what is no answer is refused in words, and the question is asked again") {
  using Row = std::pair<std::string, std::string>;
  const auto [line, words] = GENERATE(values<Row>({
      {"", "  ! Please answer this question.\n"},
      {"11", "  ! Please enter something from 0 to 10.\n"},
      {"999999999", "  ! Please enter something from 0 to 10.\n"},
      {"99999999999999999999", "  ! This must be a whole number, but it is a text.\n"},
      {"-1", "  ! This must be a whole number, but it is a text.\n"},
      {"7.5", "  ! This must be a whole number, but it is a text.\n"},
      {"seven", "  ! This must be a whole number, but it is a text.\n"},
      {" ", "  ! This must be a whole number, but it is a text.\n"},
      {"\xFF", "  ! Byte 0 is not valid UTF-8. Save the text as UTF-8.\n"},
      {":back", "  ! 'back' is not possible here. Possible are: answer, next, dismiss.\n"},
      {":quitter", "  ! This must be a whole number, but it is a text.\n"},
  }));
  CAPTURE(line);
  const auto [response, text] = hold(line + "\n6\n\n");
  CHECK_THAT(text, has_text(words));
  REQUIRE(response);
  CHECK(response->answers == survey::Answers{{"score", 6}});
}

TEST_CASE("a score may have white space around it and come from another system") {
  for (const std::string line : {"10", " 10 ", "10\r", "\t10", "010"}) {
    CAPTURE(line);
    CHECK(hold(line + "\n\r\n").response->answers == survey::Answers{{"score", 10}});
  }
}

TEST_CASE("a text that is too long or not UTF-8 is refused, and nothing of it is kept") {
  const auto [response, text] = hold("9\nlonger than twenty characters\nLatin-1: \xE6\nok\r\n");
  CHECK(response->answers == survey::Answers{{"score", 9}, {"why", "ok"}});
  CHECK_THAT(text, has_text("  ! Please use at most 20 characters.\n"));
  CHECK_THAT(text, has_text("  ! Byte 9 is not valid UTF-8."));
}

TEST_CASE("the respondent is asked, and told off, in the language that serves best") {
  const auto [response, text] = hold("\n9\nskikkelig varme sokker til turen\n\n", "no");
  CHECK(response->language == "nb");
  CHECK_THAT(text, has_text("Hvor sannsynlig er det"));
  CHECK_THAT(text, has_text("  ! Svar på spørsmålet for å gå videre.\n"));
  CHECK_THAT(text, has_text("  ! Skriv høyst 20 tegn.\n"));
  CHECK_THAT(text, has_text("Hva mangler for at det skal bli en tier? (valgfritt)\n"));
}
