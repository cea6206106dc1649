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
  CHECK(problems_of(R"({"id":"","type":"stars","points":5,"ask":""},{"id":"b","type":"text","maxLength":0})") ==
        Found{"invalid_id /questions/0/id", "unknown_value /questions/0/type", "out_of_range /questions/1/maxLength"});
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

TEST_CASE("every type is read, and those without standard words need their own") {
  using Row = std::pair<std::string, std::string>;
  const auto [type, member] = GENERATE(
      values<Row>({{"rating", "ask"}, {"consent", "text"}, {"number", "ask"}, {"date", "ask"}, {"statement", "text"}}));
  const std::string begin = R"({"id":"a","type":")" + type + "\"";
  CHECK(problems_of(begin + ",\"" + member + R"(":"Words"})").empty());
  CHECK(problems_of(begin + "}") == Found{"missing_key /questions/0"});
  const std::string wrong = member == "ask" ? "text" : "ask";
  CHECK(problems_of(begin + ",\"" + wrong + R"(":"Words"})") ==
        Found{"missing_key /questions/0", "unknown_key /questions/0/" + wrong});
}

TEST_CASE("required is true, false or a condition, and a statement has none of them") {
  CHECK(question(R"({"id":"a","type":"text","required":true})").required);
  const auto when = question(R"({"id":"a","type":"nps","required":"user.plan == 'pro'"})");
  CHECK_FALSE(when.required);
  CHECK(when.required_when.source() == "user.plan == 'pro'");
  CHECK(problems_of(R"({"id":"a","type":"text","required":1})") == Found{"wrong_type /questions/0/required"});
  CHECK(problems_of(R"({"id":"a","type":"text","required":"a &&"})") ==
        Found{"condition_syntax /questions/0/required"});
  CHECK(problems_of(R"({"id":"a","type":"statement","text":"x","required":true})") ==
        Found{"unknown_key /questions/0/required"});
}

TEST_CASE("when and endIf are conditions") {
  const auto both = question(R"q({"id":"a","type":"text","when":"1 < 2","endIf":"has(a)"})q");
  CHECK(both.when.source() == "1 < 2");
  CHECK(both.end_if.source() == "has(a)");
  CHECK(problems_of(R"({"id":"a","type":"text","when":true,"endIf":""})") ==
        Found{"wrong_type /questions/0/when", "condition_syntax /questions/0/endIf"});
}

TEST_CASE("pages and groups in random order are neighbours, and a group is on one page") {
  struct Row {
    std::vector<std::string> pages;
    std::vector<std::string> groups;
    Found problems;
  };
  const auto row = GENERATE(values<Row>({
      {{"p", "p", ""}, {"", "", ""}, {}},
      {{"p", "", "p"}, {"", "", ""}, {"split_group /questions/2/page"}},
      {{"p", "q", "p"}, {"", "", ""}, {"split_group /questions/2/page"}},
      {{"", "", ""}, {"g", "g", "g"}, {}},
      {{"", "", ""}, {"g", "", "g"}, {"split_group /questions/2/shuffle"}},
      {{"p", "p", "p"}, {"g", "g", ""}, {}},
      {{"", "p", "p"}, {"g", "g", ""}, {"split_group /questions/1/shuffle"}},
      {{"p", "q", "q"}, {"g", "g", "g"}, {"split_group /questions/1/shuffle"}},
  }));
  std::string questions;
  for (std::size_t i = 0; i < row.pages.size(); ++i) {
    questions += (i == 0 ? "" : ",") + std::string(R"({"id":"q)") + std::to_string(i) + R"(","type":"text")";
    if (!row.pages[i].empty()) questions += R"(,"page":")" + row.pages[i] + "\"";
    if (!row.groups[i].empty()) questions += R"(,"shuffle":")" + row.groups[i] + "\"";
    questions += "}";
  }
  CAPTURE(questions);
  CHECK(problems_of(questions) == row.problems);
}

TEST_CASE("what is written for other, and addresses, count among the texts") {
  const std::string texts = R"({"id":"a","type":"text","maxLength":10000},{"id":"b","type":"text","maxLength":10000},
    {"id":"c","type":"text","maxLength":10000},{"id":"d","type":"text","maxLength":9800})";
  const std::string other = R"(,{"id":"e","type":"choice","choices":[{"id":"z","text":"Z","other":true}]})";
  CHECK(problems_of(texts + other).empty());
  CHECK(problems_of(texts + R"(,{"id":"e","type":"email"})") == Found{"too_much_text /questions"});
  CHECK(problems_of(texts + other + R"(,{"id":"f","type":"text","maxLength":1})") == Found{"too_much_text /questions"});
}
