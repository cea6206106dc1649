#include "codec/question_codec.h"

#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using test::found;
using test::Found;

namespace {

std::string with_questions(const std::string& questions) {
  return R"({"zeroten":1,"id":"s","subject":"F","questions":[)" + questions + "]}";
}

survey::Question question(const std::string& json) { return test::survey_of(with_questions(json)).questions.at(0); }

Found problems_of(const std::string& questions) {
  const auto survey = codec::read_definition(with_questions(questions));
  return found(survey.problems());
}

}  // namespace

TEST_CASE("a score question is required unless it says otherwise") {
  CHECK(question(R"({"id":"a","type":"nps"})").required);
  CHECK_FALSE(question(R"({"id":"a","type":"nps","required":false})").required);
  const auto own = question(R"({"id":"a","type":"nps","ask":"{subject}?","left":{"nb":"Nei"},"right":"Yes"})");
  CHECK(own.type == survey::QuestionType::nps);
  CHECK(own.ask.otherwise.by_language.at(0).second == "{subject}?");
  CHECK(own.left.by_language.at(0).first == "nb");
  CHECK(own.right.by_language.at(0).second == "Yes");
}

TEST_CASE("a text question is optional, has several lines and 2,000 characters unless it says otherwise") {
  const auto plain = question(R"({"id":"a","type":"text"})");
  CHECK_FALSE(plain.required);
  CHECK(plain.multiline);
  CHECK(plain.max_length == 2000);
  const auto own =
      question(R"({"id":"a","type":"text","required":true,"multiline":false,"maxLength":1,"placeholder":"…"})");
  CHECK(own.required);
  CHECK_FALSE(own.multiline);
  CHECK(own.max_length == 1);
  CHECK(own.placeholder.by_language.at(0).second == "…");
}

TEST_CASE("members of the other type are not known") {
  CHECK(problems_of(R"({"id":"a","type":"nps","multiline":true})") == Found{"unknown_key /questions/0/multiline"});
  CHECK(problems_of(R"({"id":"a","type":"text","left":"x"})") == Found{"unknown_key /questions/0/left"});
}

TEST_CASE("an unknown type spoils nothing else") {
  CHECK(problems_of(R"({"id":"","type":"rating","points":5,"ask":""},{"id":"b","type":"text","maxLength":0})") ==
        Found{"invalid_id /questions/0/id", "unknown_value /questions/0/type", "empty /questions/0/ask",
              "out_of_range /questions/1/maxLength"});
}

TEST_CASE("all texts together must fit into a response") {
  const auto texts = [](int count, int length) {
    std::string questions;
    for (int i = 0; i < count; ++i) {
      questions += std::string(i == 0 ? "" : ",") + R"({"id":"q)" + std::to_string(i) +
                   R"(","type":"text","maxLength":)" + std::to_string(length) + "}";
    }
    return questions;
  };
  CHECK(problems_of(texts(4, 10'000)).empty());
  CHECK(problems_of(texts(4, 10'000) + R"(,{"id":"x","type":"text","maxLength":1})") ==
        Found{"too_much_text /questions"});
  CHECK(problems_of(texts(100, 400)).empty());
  CHECK(problems_of(texts(101, 1)) == Found{"too_many /questions"});
}
