#include "survey/declarations.h"

#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;
using condition::TypeKind;

namespace {

condition::Declaration declared(const std::string& members) { return survey::declaration_of(question_of(members)); }

const std::string three = R"("choices":[{"id":"a","text":"A"},{"id":"b","text":"B"},{"id":"c","text":"C"}])";

}  // namespace

TEST_CASE("a question has the type that its answers have") {
  using Row = std::pair<std::string, TypeKind>;
  const auto [members, kind] = GENERATE(values<Row>({
      {R"("type":"nps")", TypeKind::integer},
      {R"("type":"rating","ask":"?")", TypeKind::integer},
      {R"("type":"number","ask":"?","min":0)", TypeKind::integer},
      {R"("type":"number","ask":"?","min":0,"step":0.5)", TypeKind::number},
      {R"("type":"text")", TypeKind::text},
      {R"("type":"email")", TypeKind::text},
      {R"("type":"date","ask":"?")", TypeKind::text},
      {R"("type":"consent","text":"?")", TypeKind::boolean},
  }));
  CAPTURE(members);
  CHECK(declared(members).name == "answers.q");
  CHECK(declared(members).type.kind == kind);
}

TEST_CASE("scales and numbers have their bounds") {
  CHECK(declared(R"("type":"nps")").min == 0);
  CHECK(declared(R"("type":"nps")").max == 10);
  CHECK(declared(R"("type":"rating","ask":"?","points":3)").min == 1);
  CHECK(declared(R"("type":"rating","ask":"?","points":3)").max == 3);
  const auto number = declared(R"("type":"number","ask":"?","min":2,"max":9,"step":0.5)");
  CHECK(number.min == 2);
  CHECK(number.max == 9);
  CHECK(number.step == 0.5);
}

TEST_CASE("choices have their ids, and as many items as may be chosen") {
  const auto one = declared(R"("type":"choice","ask":"?",)" + three);
  CHECK(one.type.kind == TypeKind::text);
  CHECK(one.ids == std::vector<std::string>{"a", "b", "c"});
  const auto several = declared(R"("type":"choices","ask":"?","min":2,"max":3,)" + three);
  CHECK(several.type.kind == TypeKind::list);
  CHECK(several.fewest_items == 2);
  CHECK(several.most_items == 3);
  auto question = question_of(R"("type":"choices","ask":"?","min":2,)" + three);
  question.choices[2].exclusive = true;
  CHECK(survey::declaration_of(question).fewest_items == 1);
}

TEST_CASE("texts have their lengths") {
  CHECK(declared(R"("type":"text","maxLength":7)").longest == 7);
  CHECK(declared(R"("type":"email")").longest == survey::longest_email);
  CHECK(declared(R"("type":"date","ask":"?")").shortest == 10);
  CHECK(declared(R"("type":"date","ask":"?")").longest == 10);
}

TEST_CASE("all questions with answers, facts and computed values are declared, in this order") {
  const auto survey = survey_with(nps + R"(,{"id":"t","type":"statement","text":"Hei"})",
                                  R"(,"facts":{"user.plan":["free","pro"],"user.age":{"type":"int","min":0}},
                                     "computed":{"twice":"score + score"})");
  const auto all = survey::declarations(survey);
  REQUIRE(all.size() == 4);
  CHECK(all[0].name == "answers.score");
  CHECK(survey::declaration_of(*survey::find_declared_fact(survey, "user.plan")).ids ==
        std::vector<std::string>{"free", "pro"});
  CHECK(survey::declaration_of(*survey::find_declared_fact(survey, "user.age")).min == 0);
  CHECK(all[3].name == "calc.twice");
  CHECK(all[3].type.kind == condition::Type{}.kind);
}
