#include "survey/accept.h"

#include <limits>

#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::survey;

namespace {

Question nps_question() {
  Question question;
  question.id = "score";
  question.type = QuestionType::nps;
  return question;
}

Question text_question(int max_length) {
  Question question;
  question.id = "why";
  question.max_length = max_length;
  return question;
}

Value whole(std::int64_t number) { return number; }
Value text(const std::string& words) { return words; }

}  // namespace

TEST_CASE("every whole number from 0 to 10 is a score, however it is written") {
  for (int score = 0; score <= 10; ++score) {
    CAPTURE(score);
    for (const Value& value : {whole(score), Value(static_cast<double>(score))}) {
      const auto accepted = accept(nps_question(), value, "/value");
      REQUIRE(accepted);
      CHECK(*accepted == Answer(score));
    }
  }
  CHECK(**accept(nps_question(), Value(-0.0), "") == Answer(0));
}

TEST_CASE("anything else is no score, and the problem says why and where") {
  using Row = std::pair<Value, ProblemCode>;
  const auto [value, code] = GENERATE(values<Row>({
      {whole(11), ProblemCode::out_of_range},
      {whole(-1), ProblemCode::out_of_range},
      {whole(INT64_MAX), ProblemCode::out_of_range},
      {whole(INT64_MIN), ProblemCode::out_of_range},
      {whole(std::int64_t{1} << 32), ProblemCode::out_of_range},
      {11.0, ProblemCode::out_of_range},
      {10.000001, ProblemCode::out_of_range},
      {-0.5, ProblemCode::out_of_range},
      {1e300, ProblemCode::out_of_range},
      {-1e300, ProblemCode::out_of_range},
      {std::numeric_limits<double>::infinity(), ProblemCode::out_of_range},
      {std::numeric_limits<double>::quiet_NaN(), ProblemCode::out_of_range},
      {7.5, ProblemCode::not_an_integer},
      {9.999999999, ProblemCode::not_an_integer},
      {5e-324, ProblemCode::not_an_integer},
      {text("7"), ProblemCode::wrong_type},
      {text(""), ProblemCode::wrong_type},
      {text(" "), ProblemCode::wrong_type},
      {true, ProblemCode::wrong_type},
      {false, ProblemCode::wrong_type},
      {Composite{}, ProblemCode::wrong_type},
  }));
  const auto accepted = accept(nps_question(), value, "/value");
  REQUIRE_FALSE(accepted);
  REQUIRE(accepted.problems().size() == 1);
  CHECK(accepted.problems()[0].code == code);
  CHECK(accepted.problems()[0].path == "/value");
}

TEST_CASE("null takes every answer back; so does a text that shows nothing") {
  for (const Question& question : {nps_question(), text_question(10)}) {
    const auto accepted = accept(question, Value(), "/value");
    REQUIRE(accepted);
    CHECK_FALSE(accepted->has_value());
  }
  for (const std::string& blank :
       {std::string(), std::string(" "), std::string("\t\r\n"), std::string("\xC2\xA0"), std::string("\xE2\x80\x8B"),
        std::string("\xEF\xBB\xBF"), std::string("\xE3\x80\x80 \xC2\xA0"), std::string(100, ' ')}) {
    CAPTURE(blank);
    const auto accepted = accept(text_question(10), text(blank), "/value");
    REQUIRE(accepted);
    CHECK_FALSE(accepted->has_value());
  }
}

TEST_CASE("a text is taken as it is") {
  for (const std::string& words :
       {std::string("Warm socks"), std::string("7"), std::string(" a "), std::string("{score}"), std::string("<b>"),
        std::string("a\0b", 3), std::string("\xE2\x80\x8Bx"), std::string("two\nlines")}) {
    CAPTURE(words);
    const auto accepted = accept(text_question(10), text(words), "/value");
    REQUIRE(accepted);
    CHECK(*accepted == Answer(words));
  }
}

TEST_CASE("the length of a text is counted in code points, the limit included") {
  const std::string emoji = "\xF0\x9F\x98\x80";
  CHECK(accept(text_question(3), text("abc"), ""));
  CHECK(accept(text_question(3), text(emoji + emoji + emoji), ""));
  CHECK(accept(text_question(1), text(emoji), ""));
  for (const std::string& long_text : {std::string("abcd"), emoji + emoji + emoji + emoji, std::string("   a")}) {
    CAPTURE(long_text);
    const auto refused = accept(text_question(3), text(long_text), "/value");
    REQUIRE_FALSE(refused);
    CHECK(refused.problems()[0].code == ProblemCode::too_long);
    CHECK(refused.problems()[0].detail("max") == "3");
  }
  CHECK(accept(text_question(largest_max_length), text(std::string(largest_max_length, 'x')), ""));
  CHECK_FALSE(accept(text_question(largest_max_length), text(std::string(largest_max_length + 1, 'x')), ""));
}

TEST_CASE("what is no text is no answer to a text question") {
  for (const Value& value : {whole(9), Value(7.5), Value(true), Value(Composite{})}) {
    const auto refused = accept(text_question(10), value, "/value");
    REQUIRE_FALSE(refused);
    CHECK(refused.problems()[0].code == ProblemCode::wrong_type);
    CHECK(refused.problems()[0].detail("expected") == "a text");
  }
  CHECK(accept(text_question(10), Value(true), "").problems()[0].detail("found") == "true or false");
  CHECK(accept(text_question(10), Composite{}, "").problems()[0].detail("found") == "a list or object");
  CHECK(accept(nps_question(), text("7"), "").problems()[0].detail("found") == "a text");
}
