#include "flow/path.h"

#include "flow/state.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::flow;
using survey::Answers;

namespace {

const std::string no_id(32, '0');

Path path(const survey::Definition& survey, const Answers& answers = {}, const Value::Map& facts = {}) {
  return path_of(survey, answers, facts, no_id);
}

std::string ids(const Path& path) {
  std::string all;
  for (const auto* question : path.questions) all += question->id + " ";
  return all;
}

survey::Definition conditional() {
  return test::survey_of(R"q({"zeroten":1,"id":"s","facts":{"user.plan":"text"},"questions":[
    {"id":"score","type":"nps","required":false},
    {"id":"low","type":"text","when":"detractor(score)"},
    {"id":"detail","type":"text","when":"has(low)"},
    {"id":"pro","type":"text","when":"user.plan == 'pro'","endIf":"pro == 'enough'"},
    {"id":"last","type":"text","required":"has(low)"}]})q");
}

survey::Definition paged() {
  return test::survey_of(R"q({"zeroten":1,"id":"s","questions":[
    {"id":"a","type":"text","page":"one"},{"id":"b","type":"text","page":"one","when":"has(a)"},
    {"id":"c","type":"text","page":"one"},{"id":"d","type":"text"},{"id":"e","type":"text"},
    {"id":"f","type":"text","page":"two"}]})q");
}

}  // namespace

TEST_CASE("without conditions the path has every question in the order of the definition") {
  const auto survey = test::three_questions();
  const Path all = path(survey);
  CHECK(ids(all) == "zscore must may ");
  CHECK(all.index_of("zscore") == 0);
  CHECK(all.index_of("may") == 2);
  CHECK(all.index_of("gone") == 3);
  CHECK(all.index_of("") == 3);
}

TEST_CASE("a question is on the path while its condition is met") {
  const auto survey = conditional();
  CHECK(ids(path(survey)) == "score last ");
  CHECK(ids(path(survey, {{"score", 3}})) == "score low last ");
  CHECK(ids(path(survey, {{"score", 9}})) == "score last ");
  CHECK(ids(path(survey, {}, {{"user", Value::Map{{"plan", "pro"}}}})) == "score pro last ");
}

TEST_CASE("an answer that is not on the path counts as unanswered, and so does all that hangs on it") {
  const auto survey = conditional();
  const Answers given{{"detail", "x"}, {"gone", 5}, {"low", "cold"}, {"score", 3}};
  CHECK(ids(path(survey, given)) == "score low detail last ");
  CHECK(path(survey, given).answers == Answers{{"detail", "x"}, {"low", "cold"}, {"score", 3}});
  const Answers changed{{"detail", "x"}, {"low", "cold"}, {"score", 9}};
  CHECK(ids(path(survey, changed)) == "score last ");
  CHECK(path(survey, changed).answers == Answers{{"score", 9}});
}

TEST_CASE("the path ends behind a question whose endIf is met, by its own answer too") {
  const auto survey = conditional();
  const Value::Map pro{{"user", Value::Map{{"plan", "pro"}}}};
  CHECK(ids(path(survey, {{"last", "x"}, {"pro", "enough"}}, pro)) == "score pro ");
  CHECK(ids(path(survey, {{"pro", "more"}}, pro)) == "score pro last ");
  CHECK(path(survey, {{"last", "x"}, {"pro", "enough"}}, pro).answers == Answers{{"pro", "enough"}});
}

TEST_CASE("a screen is one question, or all neighbours of its page that are on the path") {
  const auto survey = paged();
  const auto screen = [](const Path& path, std::size_t index) {
    const ScreenRange range = path.screen_at(index);
    return std::pair(range.begin, range.end);
  };
  const Path without = path(survey);  // a c d e f
  CHECK(screen(without, 0) == std::pair<std::size_t, std::size_t>(0, 2));
  CHECK(screen(without, 1) == std::pair<std::size_t, std::size_t>(0, 2));
  CHECK(screen(without, 2) == std::pair<std::size_t, std::size_t>(2, 3));
  CHECK(screen(without, 4) == std::pair<std::size_t, std::size_t>(4, 5));
  const Path with = path(survey, {{"a", "x"}});  // a b c d e f
  CHECK(screen(with, 2) == std::pair<std::size_t, std::size_t>(0, 3));
}

TEST_CASE("the order of the path is that of the response's id, and the same each time") {
  const auto survey = test::survey_of(R"({"zeroten":1,"id":"s","questions":[
    {"id":"a","type":"text","shuffle":"x"},{"id":"b","type":"text","shuffle":"x"},{"id":"c","type":"text"}]})");
  bool changes = false;
  for (int i = 0; i < 20; ++i) {
    const std::string id = std::string(15, '0') + "0123456789abcdefghij"[i % 16] + std::string(16, 'f');
    const std::string order = ids(path_of(survey, {}, {}, id));
    CHECK((order == "a b c " || order == "b a c "));
    CHECK(order == ids(path_of(survey, {{"a", "x"}}, {}, id)));
    changes = changes || order == "b a c ";
  }
  CHECK(changes);
}

TEST_CASE("whether an answer is required is decided by the answers before the question") {
  const auto survey = conditional();
  const Path optional = path(survey, {{"score", 3}});
  CHECK_FALSE(optional.requires_answer(survey.questions[4]));
  const Path required = path(survey, {{"low", "cold"}, {"score", 3}});
  CHECK(required.requires_answer(survey.questions[4]));
  const auto later = test::survey_of(R"q({"zeroten":1,"id":"s","questions":[
    {"id":"a","type":"text","required":"has(b)"},{"id":"b","type":"text"}]})q");
  CHECK_FALSE(path(later, {{"b", "x"}}).requires_answer(later.questions[0]));
}
