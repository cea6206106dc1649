#include "survey/accept_text.h"

#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::survey;
using test::found;
using test::Found;
using test::question_of;

namespace {

Question text_question(int max_length) {
  Question question;
  question.max_length = max_length;
  return question;
}

Value text(const std::string& words) { return words; }

}  // namespace

TEST_CASE("a text that shows nothing is no answer") {
  for (const std::string& blank :
       {std::string(), std::string(" "), std::string("\t\r\n"), std::string("\xC2\xA0"), std::string("\xE2\x80\x8B"),
        std::string("\xEF\xBB\xBF"), std::string("\xE3\x80\x80 \xC2\xA0"), std::string(100, ' ')}) {
    CAPTURE(blank);
    for (const auto accept : {accept_text, accept_email, accept_date}) {
      const auto accepted = accept(text_question(10), text(blank), "/value");
      REQUIRE(accepted);
      CHECK_FALSE(accepted->has_value());
    }
  }
}

TEST_CASE("a text is taken as it is") {
  for (const std::string& words :
       {std::string("Warm socks"), std::string("7"), std::string(" a "), std::string("{score}"), std::string("<b>"),
        std::string("a\0b", 3), std::string("\xE2\x80\x8Bx"), std::string("two\nlines"), std::string("__proto__")}) {
    CAPTURE(words);
    const auto accepted = accept_text(text_question(10), text(words), "/value");
    REQUIRE(accepted);
    CHECK(*accepted == Answer(words));
  }
}

TEST_CASE("the length of a text is counted in code points, the limit included") {
  const std::string emoji = "\xF0\x9F\x98\x80";
  CHECK(accept_text(text_question(3), text("abc"), ""));
  CHECK(accept_text(text_question(3), text(emoji + emoji + emoji), ""));
  for (const std::string& long_text : {std::string("abcd"), emoji + emoji + emoji + emoji, std::string("   a")}) {
    CAPTURE(long_text);
    const auto refused = accept_text(text_question(3), text(long_text), "/value");
    REQUIRE(found(refused.problems()) == Found{"too_long /value"});
    CHECK(refused.problems()[0].detail("max") == "3");
  }
  CHECK(accept_text(text_question(largest_max_length), text(std::string(largest_max_length, 'x')), ""));
  CHECK_FALSE(accept_text(text_question(largest_max_length), text(std::string(largest_max_length + 1, 'x')), ""));
}

TEST_CASE("what is no text is no answer to a question for one") {
  for (const Value& value : {Value(9), Value(7.5), Value(true), Value(Value::List{"x"}), Value(Value::Map{})}) {
    for (const auto accept : {accept_text, accept_email, accept_date}) {
      const auto refused = accept(text_question(10), value, "/value");
      REQUIRE(found(refused.problems()) == Found{"wrong_type /value"});
      CHECK(refused.problems()[0].detail("expected") == "a text");
    }
  }
}

TEST_CASE("an address loses the white space around it, and is refused if it is none") {
  const Question email = question_of(R"("type":"email")");
  CHECK(**accept_email(email, text(" kari@example.no\r\n"), "") == Answer("kari@example.no"));
  for (const std::string& words : {std::string("kari"), std::string("kari@"), std::string("kari @example.no"),
                                   std::string("kari@example.no,per@example.no"), std::string("k\0@a.no", 7)}) {
    CAPTURE(words);
    CHECK(found(accept_email(email, text(words), "/value").problems()) == Found{"invalid_email /value"});
  }
  const std::string too_long = std::string(255, 'a');
  CHECK(found(accept_email(email, text(too_long), "/value").problems()) == Found{"too_long /value"});
}

TEST_CASE("a date is a day that exists, within the bounds of the question") {
  struct Row {
    std::string members;
    std::string value;
    std::string refusal;
  };
  const auto row = GENERATE(values<Row>({
      {"", "2024-02-29", ""},
      {"", "2023-02-29", "invalid_date"},
      {"", "2024-2-9", "invalid_date"},
      {"", "29.02.2024", "invalid_date"},
      {"", " 2024-02-29", "invalid_date"},
      {R"(,"min":"2024-01-01")", "2023-12-31", "out_of_range"},
      {R"(,"min":"2024-01-01")", "2024-01-01", ""},
      {R"(,"max":"2024-01-01")", "2024-01-01", ""},
      {R"(,"max":"2024-01-01")", "2024-01-02", "out_of_range"},
      {R"(,"min":"2024-01-01","max":"2024-01-01")", "2024-01-01", ""},
  }));
  CAPTURE(row.members, row.value);
  const auto accepted = accept_date(question_of(R"("type":"date","ask":"?")" + row.members), text(row.value), "/value");
  CHECK((accepted ? "" : std::string(name_of(accepted.problems().at(0).code))) == row.refusal);
}

TEST_CASE("a date outside is told the bounds, and the ends of time where there are none") {
  const auto early = accept_date(question_of(R"("type":"date","ask":"?","min":"2024-01-01")"), text("2023-01-01"), "");
  CHECK(early.problems().at(0).detail("min") == "2024-01-01");
  CHECK(early.problems().at(0).detail("max") == "9999-12-31");
  const auto late = accept_date(question_of(R"("type":"date","ask":"?","max":"2024-01-01")"), text("2025-01-01"), "");
  CHECK(late.problems().at(0).detail("min") == "0001-01-01");
}
