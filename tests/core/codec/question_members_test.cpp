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

}  // namespace

TEST_CASE("a rating has five points of numbers and measures nothing unless it says otherwise") {
  const auto plain = question_of(R"("type":"rating","ask":"?")");
  CHECK(plain.points == 5);
  CHECK(plain.look == survey::Look::numbers);
  CHECK(plain.metric == survey::Metric::none);
  const auto own =
      question_of(R"("type":"rating","ask":"?","points":7,"look":"stars","metric":"ces","left":"bad","right":"good")");
  CHECK(own.points == 7);
  CHECK(own.look == survey::Look::stars);
  CHECK(own.metric == survey::Metric::ces);
  CHECK(own.left.by_language.at(0).second == "bad");
}

TEST_CASE("a rating that cannot be drawn is refused") {
  const std::string rating = R"("type":"rating","ask":"?",)";
  CHECK(problems_of(rating + R"("points":1)") == Found{"out_of_range /points"});
  CHECK(problems_of(rating + R"("points":11)") == Found{"out_of_range /points"});
  CHECK(problems_of(rating + R"("points":5.5)") == Found{"wrong_type /points"});
  CHECK(problems_of(rating + R"("look":"hearts")") == Found{"unknown_value /look"});
  CHECK(problems_of(rating + R"("metric":"nps")") == Found{"unknown_value /metric"});
  CHECK(problems_of(R"("type":"nps","points":5)") == Found{"unknown_key /points"});
}

TEST_CASE("a number may be bounded, and steps by one unless it says otherwise") {
  const auto plain = question_of(R"("type":"number","ask":"?")");
  CHECK_FALSE(plain.min);
  CHECK_FALSE(plain.max);
  CHECK(plain.step == 1);
  const auto own = question_of(R"("type":"number","ask":"?","min":-1.5,"max":1e9,"step":0.25,"unit":"kg")");
  CHECK(own.min == -1.5);
  CHECK(own.max == 1e9);
  CHECK(own.step == 0.25);
  CHECK(own.unit.by_language.at(0).second == "kg");
}

TEST_CASE("bounds that nothing fits are refused") {
  using Row = std::pair<std::string, Found>;
  const auto [members, problems] = GENERATE(values<Row>({
      {R"("step":0)", {"invalid_bounds /step"}},
      {R"("step":-1)", {"invalid_bounds /step"}},
      {R"("step":0.0000001)", {"invalid_bounds /step"}},
      {R"("step":1e10)", {"out_of_range /step"}},
      {R"("min":1e10)", {"out_of_range /min"}},
      {R"("min":2,"max":1)", {"invalid_bounds /max"}},
      {R"("min":1,"max":1)", {}},
      {R"("min":"1","max":null)", {"wrong_type /min", "wrong_type /max"}},
      {R"("unit":5)", {"wrong_type /unit"}},
  }));
  CAPTURE(members);
  CHECK(problems_of(R"("type":"number","ask":"?",)" + members) == problems);
}

TEST_CASE("a date may lie between two days that exist") {
  const auto own = question_of(R"("type":"date","ask":"?","min":"2024-02-29","max":"2024-02-29")");
  CHECK(own.earliest == "2024-02-29");
  CHECK(own.latest == "2024-02-29");
  const std::string date = R"("type":"date","ask":"?",)";
  CHECK(problems_of(date + R"("min":"2023-02-29")") == Found{"invalid_bounds /min"});
  CHECK(problems_of(date + R"("max":"tomorrow")") == Found{"invalid_bounds /max"});
  CHECK(problems_of(date + R"("min":"2024-01-02","max":"2024-01-01")") == Found{"invalid_bounds /max"});
  CHECK(problems_of(date + R"("min":20240101)") == Found{"wrong_type /min"});
}

TEST_CASE("placeholders are for what is typed") {
  CHECK(question_of(R"("type":"email","placeholder":"you@example.com")").placeholder.by_language.size() == 1);
  CHECK(question_of(R"("type":"number","ask":"?","placeholder":"7")").placeholder.by_language.size() == 1);
  CHECK(problems_of(R"("type":"date","ask":"?","placeholder":"x")") == Found{"unknown_key /placeholder"});
  CHECK(problems_of(R"("type":"consent","text":"?","placeholder":"x")") == Found{"unknown_key /placeholder"});
}
