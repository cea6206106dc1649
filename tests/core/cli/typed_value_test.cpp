#include "cli/typed_value.h"

#include "tests/catch.h"

using namespace zeroten;
using survey::QuestionType;

namespace {

/// What `line` means to a field of this type, which offers apples, another thing, and none.
Value typed(QuestionType type, const std::string& line) {
  survey::Question question;
  question.type = type;
  flow::Field field;
  field.question = &question;
  field.choices = {{"apples", "Apples"}, {"else", "Another", true}, {"none", "None", false, true}};
  return cli::typed_value(field, line);
}

Value other(const std::string& words) { return Value::Map{{"other", Value(words)}}; }

}  // namespace

TEST_CASE("digits are a number for a scale, with white space or not; everything else stays a text") {
  using Row = std::pair<std::string, Value>;
  const auto [line, value] = GENERATE(values<Row>({{"9", 9},
                                                   {" 10\t", 10},
                                                   {"007", 7},
                                                   {"999999999", 999999999},
                                                   {"9999999999", "9999999999"},
                                                   {"7.5", "7.5"},
                                                   {"-1", "-1"},
                                                   {"seven", "seven"},
                                                   {" ", ""}}));
  CAPTURE(line);
  CHECK(typed(QuestionType::nps, line) == value);
  CHECK(typed(QuestionType::rating, line) == value);
}

TEST_CASE("a choice is its number, with what is written for other behind a colon") {
  using Row = std::pair<std::string, Value>;
  const auto [line, value] = GENERATE(values<Row>({{"1", "apples"},
                                                   {" 3 ", "none"},
                                                   {"1: ignored", "apples"},
                                                   {"2: a dog ", other("a dog")},
                                                   {"2:a: b", other("a: b")},
                                                   {"2", other("")},
                                                   {"0", "0"},
                                                   {"4", "4"},
                                                   {"apples", "apples"},
                                                   {"", ""},
                                                   {":", ":"}}));
  CAPTURE(line);
  CHECK(typed(QuestionType::choice, line) == value);
  CHECK(typed(QuestionType::emotion, line) == value);
}

TEST_CASE("several choices have commas between them") {
  CHECK(typed(QuestionType::choices, "1") == Value(Value::List{"apples"}));
  CHECK(typed(QuestionType::choices, "3, 1") == Value(Value::List{"none", "apples"}));
  CHECK(typed(QuestionType::choices, "1,2: a dog") == Value(Value::List{"apples", other("a dog")}));
  CHECK(typed(QuestionType::choices, "1,,9") == Value(Value::List{"apples", "", "9"}));
}

TEST_CASE("a consent is y or n") {
  for (const char* yes : {"y", "yes", " y "}) CHECK(typed(QuestionType::consent, yes) == Value(true));
  for (const char* no : {"n", "no"}) CHECK(typed(QuestionType::consent, no) == Value(false));
  for (const std::string line : {"ja", "Y", "true", "1"}) CHECK(typed(QuestionType::consent, line) == Value(line));
}

TEST_CASE("a number may have a point; what is none stays a text") {
  CHECK(typed(QuestionType::number, " 2.5 ") == Value(2.5));
  CHECK(typed(QuestionType::number, "-3") == Value(-3.0));
  CHECK(typed(QuestionType::number, "2,5") == Value("2,5"));
  CHECK(typed(QuestionType::number, "five") == Value("five"));
  CHECK(typed(QuestionType::number, "") == Value(""));
}

TEST_CASE("an address and a date lose the white space around them, a text does not") {
  CHECK(typed(QuestionType::email, " kari@example.no ") == Value("kari@example.no"));
  CHECK(typed(QuestionType::date, " 2024-02-29") == Value("2024-02-29"));
  CHECK(typed(QuestionType::text, " warm socks ") == Value(" warm socks "));
}
