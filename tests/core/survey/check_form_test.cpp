// What is wrong between members: the parts of survey/check_form.h, through the reader that calls them.
#include "survey/check_form.h"

#include "codec/definition_codec.h"
#include "tests/catch.h"
#include "tests/core/support/found.h"

using namespace zeroten;
using test::found;
using test::Found;

namespace {

Found problems_with(const std::string& members) {
  return found(codec::read_definition(R"({"zeroten":1,"id":"s",)" + members + "}").problems());
}

Found problems_of_question(const std::string& members) {
  return problems_with(R"("questions":[{"id":"q",)" + members + "}]");
}

}  // namespace

TEST_CASE("a sound definition has no problem of form") {
  Problems problems;
  survey::check_form(*codec::read_definition(R"({"zeroten":1,"id":"s"})"), problems);
  CHECK(problems.empty());
}

TEST_CASE("ids stand once among questions, choices and endings") {
  CHECK(problems_with(R"("questions":[{"id":"a","type":"nps"},{"id":"b","type":"text"},{"id":"a","type":"nps"}],)"
                      R"("endings":[{"id":"x"},{"id":"x"},{"id":"x"}])") ==
        Found{"duplicate_id /questions/2/id", "duplicate_id /endings/1/id", "duplicate_id /endings/2/id"});
  CHECK(problems_of_question(R"("type":"choice","choices":[{"id":"a","text":"A"},{"id":"a","text":"B"}])") ==
        Found{"duplicate_id /questions/0/choices/1/id"});
  CHECK(problems_of_question(R"("type":"choice","choices":[{"id":"a","text":"A","other":true},)"
                             R"({"id":"b","text":"B","other":true}])") ==
        Found{"too_many /questions/0/choices/1/other"});
}

TEST_CASE("the smallest is not above the largest") {
  CHECK(problems_of_question(R"("type":"number","ask":"How many?","min":2,"max":1)") ==
        Found{"invalid_bounds /questions/0/max"});
  CHECK(problems_of_question(R"("type":"date","ask":"When?","min":"2024-01-02","max":"2024-01-01")") ==
        Found{"invalid_bounds /questions/0/max"});
  CHECK(problems_of_question(R"("type":"choices","min":2,"max":1,"choices":[{"id":"a","text":"A"},)"
                             R"({"id":"b","text":"B"}])") == Found{"invalid_bounds /questions/0/max"});
  CHECK(problems_with(R"("facts":{"user.age":{"type":"int","min":2,"max":1}})") ==
        Found{"invalid_bounds /facts/user.age"});
}

TEST_CASE("two variants are not for one score") {
  CHECK(problems_of_question(R"("type":"nps","ask":{"0-6":"x","detractor":"y"})") ==
        Found{"overlapping_variant /questions/0/ask/detractor"});
  CHECK(problems_of_question(R"("type":"nps","ask":{"10":"x","9-10":"y","promoter":"z"})") ==
        Found{"overlapping_variant /questions/0/ask/9-10", "overlapping_variant /questions/0/ask/promoter"});
  CHECK(problems_with(R"("endings":[{"id":"x","title":{"9":"a","promoter":"b"}}])") ==
        Found{"overlapping_variant /endings/0/title/promoter"});
}

TEST_CASE("a placeholder names something that is there") {
  CHECK(problems_of_question(R"("type":"nps","ask":"{name}, {q}, {score}?")") ==
        Found{"unknown_placeholder /questions/0/ask"});
  CHECK(problems_of_question(R"("type":"nps","ask":{"9":{"nb":"{x}"}})") ==
        Found{"unknown_placeholder /questions/0/ask/9/nb"});
  CHECK(problems_of_question(R"("type":"nps","ask":"{subject}?")") == Found{"missing_subject /questions/0/ask"});
}

TEST_CASE("pages and groups are neighbours") {
  const auto question = [](const std::string& id, const std::string& more) {
    return R"({"id":")" + id + R"(","type":"text",)" + more + "}";
  };
  const auto list = [&](const std::string& a, const std::string& b, const std::string& c) {
    return R"("questions":[)" + question("a", a) + "," + question("b", b) + "," + question("c", c) + "]";
  };
  CHECK(problems_with(list(R"("page":"p")", R"("page":"q")", R"("page":"p")")) ==
        Found{"split_group /questions/2/page"});
  CHECK(problems_with(list(R"("shuffle":"g","page":"p")", R"("shuffle":"g","page":"q")", R"("page":"q")")) ==
        Found{"split_group /questions/1/shuffle"});
}

TEST_CASE("all texts together fit a response") {
  std::string questions;
  for (char id = 'a'; id <= 'e'; ++id) {
    questions += std::string(questions.empty() ? "" : ",") + R"({"id":")" + id + R"(","type":"text","maxLength":8001})";
  }
  CHECK(problems_with(R"("questions":[)" + questions + "]") == Found{"too_much_text /questions"});
}
