#include "survey/domain.h"

#include <algorithm>

#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;

namespace {

std::string in_words(const Value& value) {
  if (const auto* text = value.text()) return *text;
  if (const auto* boolean = value.boolean()) return *boolean ? "true" : "false";
  if (const auto* integer = value.integer()) return std::to_string(*integer);
  std::string words;
  for (const Value& each : *value.list()) words += (words.empty() ? "" : "+") + in_words(each);
  return words;
}

/// The values of the first variable; "~" before them if they do not stand for all.
std::string values_of(const survey::Definition& survey) {
  const auto variables = survey::variables_of(survey);
  std::string words = variables.front().exact ? "" : "~";
  for (const Value& value : variables.front().values) words += in_words(value) + " ";
  return words;
}

/// Of a question `first` with these members, when the next question has this condition.
std::string values_for(const std::string& members, const std::string& when) {
  return values_of(
      survey_with(R"({"id":"first","ask":"?",)" + members + "}," + asking("next", R"(,"when":")" + when + R"(")")));
}

const std::string choices = R"("type":"choices","choices":[{"id":"a","text":"A"},{"id":"b","text":"B"},
  {"id":"n","text":"N","exclusive":true}])";
const std::string with_other = R"("type":"choices","choices":[{"id":"a","text":"A"},{"id":"z","text":"Z","other":true},
  {"id":"n","text":"N","exclusive":true}])";

}  // namespace

TEST_CASE("facts that a condition reads come first, then all questions in their order") {
  const auto survey = survey_with(nps + "," + asking("why", R"(,"when":"user.plan == 'pro'")"),
                                  R"(,"facts":{"user.name":"text","user.plan":["free","pro"]})");
  const auto variables = survey::variables_of(survey);
  REQUIRE(variables.size() == 3);
  CHECK(variables[0].name == "user.plan");
  CHECK(variables[0].fact->name == "user.plan");
  CHECK(variables[0].values.size() == 2);
  CHECK(variables[1].name == "answers.score");
  CHECK(variables[1].values.size() == 11);
  CHECK(variables[2].question->id == "why");
  CHECK(variables[2].values.size() == 1);
}

TEST_CASE("a statement has no value") {
  CHECK(values_of(survey_with(R"({"id":"t","type":"statement","text":"Hei"})")).empty());
}

TEST_CASE("of a date the days that it is compared with are tried, those around them, the first and the last") {
  using Row = std::pair<std::string, std::string>;
  const auto [when, expected] = GENERATE(values<Row>({
      {"first >= '2026-03-01'", "0001-01-01 2026-02-28 2026-03-01 2026-03-02 9999-12-31 "},
      {"first == '2024-02-29'", "0001-01-01 2024-02-28 2024-02-29 2024-03-01 9999-12-31 "},
      {"first > '2026' && first < '2027'",
       "0001-01-01 2025-12-31 2026-01-01 2026-01-02 2026-12-31 2027-01-01 2027-01-02 9999-12-31 "},
      {"first < '2026-05'", "0001-01-01 2026-04-30 2026-05-01 2026-05-02 9999-12-31 "},
  }));
  CAPTURE(when);
  CHECK(values_for(R"("type":"date")", when) == expected);
}

TEST_CASE("days outside what the question takes are not tried") {
  CHECK(values_for(R"("type":"date","min":"2026-01-01","max":"2026-01-31")", "first > '2026-01-31'") ==
        "2026-01-01 2026-01-30 2026-01-31 ");
}

TEST_CASE("what is done to a date besides comparing it is beyond enumeration") {
  const auto when = GENERATE(values<std::string>({"first.startsWith('2026-')", "first > '2026-02-3'"}));
  CAPTURE(when);
  CHECK(values_for(R"("type":"date")", when).starts_with("~"));
}

TEST_CASE("only lists that a respondent can choose are tried") {
  using Row = std::tuple<std::string, std::string, std::string>;
  const auto [members, when, expected] = GENERATE(values<Row>({
      {choices, "'a' in first", "a b a+b n "},
      {choices + R"(,"min":2)", "'a' in first", "a+b n "},
      {choices + R"(,"max":1)", "'a' in first", "a b n "},
      {choices, "first[0] == 'b'", "a b a+b n "},
      {with_other, "'z' in first", "a z a+z n "},
      {with_other, "first[0] == 'z'", "a z a+z n "},
  }));
  CAPTURE(members, when);
  CHECK(values_for(members, when) == expected);
}

TEST_CASE("an address is tried with addresses only, and one stands for the others") {
  CHECK(values_for(R"("type":"email")", "first == 'a@b.example'") == "a@b.example somebody@example.com ");
  CHECK(values_for(R"("type":"email")", "first.endsWith('.no')").starts_with("~"));
}

TEST_CASE("a computed value between makes a domain inexact, even beside a direct use") {
  const std::string number = R"({"id":"n","type":"number","ask":"?","min":0,"max":1000},)";
  const std::string twice = R"(,"computed":{"twice":"n + n"})";
  using Row = std::pair<std::string, bool>;
  const auto [when, exact] =
      GENERATE(values<Row>({{"n > 3", true}, {"calc.twice > 3", false}, {"n > 3 && calc.twice > 9", false}}));
  CAPTURE(when);
  const auto survey = survey_with(number + asking("next", R"(,"when":")" + when + R"(")"), twice);
  CHECK(survey::variables_of(survey).front().exact == exact);
}
