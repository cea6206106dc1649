#include "cli/email_command.h"

#include "tests/catch.h"
#include "tests/core/cli/captured.h"
#include "tests/core/support/fixture.h"

using namespace zeroten;

namespace {

constexpr const char* survey = R"({"zeroten":1,"id":"s","subject":"Fjellrev & <Co>"})";
constexpr const char* page = "https://nps.example.com/s.html?user.plan={{plan}}#top";

test::Outcome email(std::vector<std::string> arguments, const std::string& input = survey) {
  arguments.insert(arguments.begin(), {"email", "-", "--page", page});
  return test::run_command(cli::add_email_command, arguments, input);
}

}  // namespace

TEST_CASE("email prints the row that is kept in tests/fixtures/email") {
  const std::vector<std::pair<std::string, std::vector<std::string>>> rows = {
      {"en.html", {}},
      {"en.txt", {"--text"}},
      {"ar.html", {"--language", "ar"}},
      {"ar.txt", {"--language", "ar", "--text"}},
  };
  for (const auto& [name, arguments] : rows) {
    CAPTURE(name);
    const auto outcome = email(arguments);
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.err.empty());
    CHECK(outcome.out == test::text_of(test::fixtures("email") / name));
  }
}

TEST_CASE("email asks in the survey's first language, with the author's words") {
  const auto outcome = email({}, R"({"zeroten":1,"id":"s","languages":["nb","en"],"questions":[
    {"id":"score","type":"nps","ask":{"nb":"Hva **synes** du?","en":"Well?"},"left":{"nb":"Dårlig","en":"Bad"}}]})");
  CHECK_THAT(outcome.out, has_text("lang=\"nb\""));
  CHECK_THAT(outcome.out, has_text(">Hva synes du?</td>"));
  CHECK_THAT(outcome.out, has_text("aria-label=\"0, Dårlig\""));
  CHECK_THAT(outcome.out, has_text("&amp;score=10&amp;language=nb#top\""));
}

TEST_CASE("email needs a survey that begins with an nps question") {
  const auto outcome = email({}, R"({"zeroten":1,"id":"s","questions":[{"id":"why","type":"text","ask":"Why?"}]})");
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.err == "zeroten email: -: the first screen has no nps question, so a link cannot carry its score\n");
  CHECK(outcome.out.empty());
}

TEST_CASE("email refuses what it cannot read, an unknown language and an address that is none") {
  CHECK(email({}, "{").exit_code == 1);
  CHECK_THAT(email({"--language", "xx"}).err, has_text("zeroten email: --language: there is no 'xx' here"));
  const auto run = [](std::vector<std::string> arguments) {
    return test::run_command(cli::add_email_command, std::move(arguments), survey);
  };
  CHECK(run({"email", "/none/s.json", "--page", page}).exit_code == 2);
  CHECK(run({"email", "-"}).exit_code == 2);
  CHECK(run({"email", "-", "--page", "s.html"}).exit_code == 2);
}
