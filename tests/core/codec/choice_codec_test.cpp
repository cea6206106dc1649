#include "codec/choice_codec.h"

#include "codec/question_members.h"
#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using test::found;
using test::Found;
using test::question_of;

namespace {

/// The problems of a question with these members, their paths from the question.
Found problems_of(const std::string& members) {
  const std::string path = "/questions/0";
  const auto read = codec::read_definition(R"({"zeroten":1,"id":"s","questions":[{"id":"q",)" + members + "}]}");
  Found problems = found(read.problems());
  for (std::string& problem : problems) problem.erase(problem.find(path), path.size());
  return problems;
}

std::string choices(int count) {
  std::string list;
  for (int i = 0; i < count; ++i)
    list += (i == 0 ? "" : ",") + (R"({"id":"c)" + std::to_string(i)) + R"(","text":"C"})";
  return R"("choices":[)" + list + "]";
}

}  // namespace

TEST_CASE("choices have ids, texts, and what is special about them") {
  const auto question = question_of(R"("type":"choices","order":"random","min":2,"max":3,"choices":[
    {"id":"a","text":{"en":"A","nb":"Å"}},{"id":"b","text":"B","other":true},{"id":"c","text":"C","exclusive":true}])");
  REQUIRE(question.choices.size() == 3);
  CHECK(question.choices[0].text.by_language.size() == 2);
  CHECK_FALSE(question.choices[0].other);
  CHECK(question.choices[1].other);
  CHECK(question.choices[2].exclusive);
  CHECK(question.random_order);
  CHECK(question.least == 2);
  CHECK(question.most == 3);
}

TEST_CASE("any number of choices may be taken unless the question says otherwise") {
  const auto question = question_of(R"("type":"choices",)" + choices(4));
  CHECK(question.least == 1);
  CHECK(question.most == 4);
  CHECK_FALSE(question.random_order);
  CHECK_FALSE(question_of(R"("type":"choice","order":"given",)" + choices(2)).random_order);
}

TEST_CASE("feelings have a weight from -100 to 100") {
  const auto question = question_of(R"("type":"emotion","ask":"?","order":"random","feelings":[
    {"id":"happy","text":"H","weight":100},{"id":"angry","text":"A","weight":-100}])");
  CHECK(question.choices.at(0).weight == 100);
  CHECK(question.choices.at(1).weight == -100);
  CHECK(question.random_order);
}

TEST_CASE("what cannot be chosen from is refused where it is wrong") {
  using Row = std::pair<std::string, Found>;
  const auto [members, problems] = GENERATE(values<Row>({
      {R"("type":"choice")", {"missing_key "}},
      {R"("type":"choice","choices":[])", {"empty /choices"}},
      {R"("type":"choice",)" + choices(101), {"too_many /choices"}},
      {R"("type":"choice","choices":["a"])", {"wrong_type /choices/0"}},
      {R"("type":"choice","choices":[{"id":"a"}])", {"missing_key /choices/0"}},
      {R"("type":"choice","choices":[{"text":"A"}])", {"missing_key /choices/0"}},
      {R"("type":"choice","choices":[{"id":"constructor","text":"A"}])", {"invalid_id /choices/0/id"}},
      {R"("type":"choice","choices":[{"id":"a","text":"A","weight":1}])", {"unknown_key /choices/0/weight"}},
      {R"("type":"choice","choices":[{"id":"a","text":"A"},{"id":"a","text":"B"}])", {"duplicate_id /choices/1/id"}},
      {R"("type":"choice","choices":[{"id":"a","text":"A","other":true},{"id":"b","text":"B","other":true}])",
       {"too_many /choices/1/other"}},
      {R"("type":"choice","min":1,)" + choices(2), {"unknown_key /min"}},
      {R"("type":"choice","order":"alphabetic",)" + choices(2), {"unknown_value /order"}},
      {R"("type":"choices","min":0,)" + choices(2), {"out_of_range /min"}},
      {R"("type":"choices","max":3,)" + choices(2), {"out_of_range /max"}},
      {R"("type":"choices","min":2,"max":1,)" + choices(2), {"invalid_bounds /max"}},
      {R"("type":"choices","min":2,)" + choices(101), {"too_many /choices"}},
      {R"("type":"emotion","ask":"?")", {"missing_key "}},
      {R"("type":"emotion","ask":"?","feelings":[{"id":"a","text":"A"}])", {"missing_key /feelings/0"}},
      {R"("type":"emotion","ask":"?","feelings":[{"id":"a","text":"A","weight":101}])",
       {"out_of_range /feelings/0/weight"}},
      {R"("type":"emotion","ask":"?","feelings":[{"id":"a","text":"A","weight":0.5}])",
       {"wrong_type /feelings/0/weight"}},
      {R"("type":"emotion","ask":"?","feelings":[{"id":"a","text":"A","weight":1,"other":true}])",
       {"unknown_key /feelings/0/other"}},
  }));
  CAPTURE(members.substr(0, 200));
  CHECK(problems_of(members) == problems);
}
