// What a definition becomes. What is wrong with one: tests/fixtures/definitions and engine/authoring_test.cpp.
#include "codec/definition_codec.h"

#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using codec::read_definition;
using test::found;
using test::Found;
using test::survey_of;

namespace {

std::vector<std::string> ids(const auto& items) {
  std::vector<std::string> all;
  for (const auto& item : items) all.push_back(item.id);
  return all;
}

std::string revision(const std::string& json) { return survey_of(json).revision; }

}  // namespace

TEST_CASE("the smallest definition becomes the standard survey") {
  const auto survey = survey_of(test::standard_survey);
  CHECK(survey.id == "shop-nps");
  CHECK(survey.subject == "Fjellrev");
  CHECK(survey.languages.empty());
  REQUIRE(ids(survey.questions) == std::vector<std::string>{"score", "why"});
  CHECK(survey.questions[0].type == survey::QuestionType::nps);
  CHECK(survey.questions[0].required);
  CHECK(survey.questions[1].type == survey::QuestionType::text);
  CHECK_FALSE(survey.questions[1].required);
  CHECK(ids(survey.endings) == std::vector<std::string>{"detractor", "passive", "promoter"});
}

TEST_CASE("there is an ending for everybody whom the standard ones do not fit") {
  const auto optional = survey_of(R"({"zeroten":1,"id":"s","questions":[{"id":"a","type":"nps","required":false}]})");
  CHECK(ids(optional.endings) == std::vector<std::string>{"detractor", "passive", "promoter", "thanks"});
  const auto texts = survey_of(R"({"zeroten":1,"id":"s","questions":[{"id":"a","type":"text"}]})");
  CHECK(ids(texts.endings) == std::vector<std::string>{"thanks"});
  const auto own = survey_of(R"({"zeroten":1,"id":"s","endings":[{"id":"bye"}]})");
  CHECK(ids(own.endings) == std::vector<std::string>{"bye"});
}

TEST_CASE("the revision is that of the content, not of its form") {
  const std::string one = revision(R"({"zeroten":1,"id":"s","subject":"Fjellrev"})");
  CHECK(one == "e07f070541b46ad61b0474462a6d5103");
  CHECK(revision("{ \"subject\":\"Fj\\u0065llrev\",\n \"id\" : \"s\", \"zeroten\":1 }") == one);
  CHECK(revision(R"({"$schema":"./survey.schema.json","zeroten":1,"id":"s","subject":"Fjellrev"})") == one);
  CHECK(revision(R"({"zeroten":1,"id":"s","subject":"Fjellreven"})") != one);
  CHECK(revision(R"({"zeroten":1,"id":"t","subject":"Fjellrev"})") != one);
}

TEST_CASE("256 KiB are enough, and one byte more is not") {
  const std::string json = test::standard_survey;
  CHECK(read_definition(json + std::string(codec::largest_definition - json.size(), ' ')));
  const auto beyond = read_definition(json + std::string(codec::largest_definition + 1 - json.size(), ' '));
  CHECK_FALSE(beyond);
  CHECK(found(beyond.problems()) == Found{"too_large "});
}

TEST_CASE("problems of the text and of the survey are reported together") {
  const auto result = read_definition(R"({"zeroten":2,"zeroten":3,"id":"a b","colour":1,"__proto__":{}})");
  CHECK_FALSE(result);
  CHECK(found(result.problems()) == Found{"duplicate_key /zeroten", "forbidden_key /__proto__",
                                          "unsupported_version /zeroten", "invalid_id /id", "unknown_key /colour"});
}

TEST_CASE("hostile texts come back as problems, and small ones") {
  for (const std::string& text : {std::string(10'000'000, '['), std::string(200'000, '['), std::string(200'000, '{'),
                                  "\"" + std::string(200'000, 'x')}) {
    const auto result = read_definition(text);
    CHECK_FALSE(result);
    CHECK(result.problems().size() == 1);
  }
}

TEST_CASE("facts and computed values come in the order of their names, computed ones as conditions") {
  const auto survey = survey_of(R"({"zeroten":1,"id":"s","subject":"F","facts":{"user.b":"int","user.a":"text"},
    "computed":{"b":"calc.a + 1","a":"user.b * 2"}})");
  REQUIRE(survey.facts.size() == 2);
  CHECK(survey.facts[0].name == "user.a");
  CHECK(ids(survey.computed) == std::vector<std::string>{"a", "b"});
  CHECK(survey.computed[1].value.source() == "calc.a + 1");
}

TEST_CASE("what cannot be computed is refused where it stands") {
  using Row = std::pair<std::string, Found>;
  std::string many;
  for (int i = 0; i < 51; ++i) many += (i == 0 ? "" : ",") + ("\"c" + std::to_string(i)) + R"(":"1")";
  const auto [computed, problems] = GENERATE_COPY(values<Row>({
      {"[]", {"wrong_type /computed"}},
      {"{}", {}},
      {R"({"a b":"1"})", {"invalid_id /computed/a b"}},
      {R"({"constructor":"1"})", {"forbidden_key /computed/constructor", "invalid_id /computed/constructor"}},
      {R"({"a":1})", {"wrong_type /computed/a"}},
      {R"({"a":"1 +"})", {"condition_syntax /computed/a"}},
      {"{" + many + "}", {"too_many /computed"}},
  }));
  CAPTURE(computed.substr(0, 100));
  CHECK(found(read_definition(R"({"zeroten":1,"id":"s","subject":"F","computed":)" + computed + "}").problems()) ==
        problems);
}

TEST_CASE("a text may recall questions, declared facts and what is computed, and nothing else") {
  using Row = std::pair<std::string, bool>;
  const auto [name, known] = GENERATE(values<Row>({{"subject", true},
                                                   {"score", true},
                                                   {"why", true},
                                                   {"user.plan", true},
                                                   {"user.plan|you", true},
                                                   {"calc.total", true},
                                                   {"total", false},
                                                   {"user.name", false},
                                                   {"user", false},
                                                   {"calc.sum", false},
                                                   {"answers.why", false},
                                                   {"choice", false},
                                                   {"Why", false}}));
  CAPTURE(name);
  const auto read = read_definition(R"({"zeroten":1,"id":"s","subject":"F","facts":{"user.plan":"text"},
    "computed":{"total":"1"},"questions":[{"id":"why","type":"text"},
    {"id":"b","type":"choice","choices":[{"id":"choice","text":"{)" +
                                    name + R"(}"}]}]})");
  CHECK(found(read.problems()) == (known ? Found{} : Found{"unknown_placeholder /questions/1/choices/0/text"}));
}

TEST_CASE("when a survey is shown is read by others, as long as it is an object") {
  CHECK(read_definition(R"({"zeroten":1,"id":"s","subject":"F","show":{"on":"x","sample":0.5}})"));
  CHECK(found(read_definition(R"({"zeroten":1,"id":"s","subject":"F","show":"always"})").problems()) ==
        Found{"wrong_type /show"});
}
