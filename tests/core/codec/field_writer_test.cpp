#include "codec/field_writer.h"

#include "codec/json.h"
#include "flow/view.h"
#include "survey/built_in_wording.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using codec::Json;

namespace {

/// The field of a question with these members, answered or not.
Json field(const std::string& members, const Value& answer = {}) {
  test::Respondent respondent(
      test::survey_of(R"({"zeroten":1,"id":"s","subject":"F","questions":[{"id":"q",)" + members + "}]}"));
  REQUIRE(respondent.answer("q", answer).empty());
  const auto screen = flow::view(respondent.survey, respondent.state, survey::built_in_wording("en"));
  codec::JsonWriter json;
  codec::write_field(json, screen.fields.at(0));
  return Json::parse(json.take());
}

const std::string choices = R"("choices":[{"id":"a","text":"A"},{"id":"b","text":"B","other":true},
                                          {"id":"n","text":"N","exclusive":true}])";

}  // namespace

TEST_CASE("a field of each type has the members that the messages promise") {
  using Row = std::pair<std::string, std::string>;
  const auto [members, expected] = GENERATE_COPY(values<Row>({
      {R"("type":"rating","ask":"?","points":2,"look":"stars","left":"L")",
       R"({"id":"q","type":"rating","label":"?","required":false,"look":"stars","left":"L",
           "names":"{count, plural, one {# star} other {# stars}}",
           "options":[{"value":1,"name":"1, L"},{"value":2,"name":"2"}]})"},
      {R"("type":"choices","ask":"?",)" + choices,
       R"({"id":"q","type":"choices","label":"?","required":false,"min":1,"max":3,
           "otherLabel":"Please specify","choices":[{"id":"a","text":"A"},
           {"id":"b","text":"B","other":true},{"id":"n","text":"N","exclusive":true}]})"},
      {R"("type":"emotion","ask":"?","feelings":[{"id":"h","text":"H","weight":7}])",
       R"({"id":"q","type":"emotion","label":"?","required":false,"choices":[{"id":"h","text":"H"}]})"},
      {R"("type":"email","ask":"?","help":"*H*","required":true)",
       R"({"id":"q","type":"email","label":"?","help":[{"style":"italic","text":"H"}],"required":true})"},
      {R"("type":"text","ask":"?","placeholder":"P","multiline":false,"maxLength":5)",
       R"({"id":"q","type":"text","label":"?","required":false,"multiline":false,"maxLength":5,"placeholder":"P",
           "counter":"{count, plural, one {# character left} other {# characters left}}"})"},
      {R"("type":"number","ask":"?","min":0.5,"max":10,"step":0.5,"unit":"kg")",
       R"({"id":"q","type":"number","label":"?","required":false,"min":0.5,"max":10,"step":0.5,"unit":"kg"})"},
      {R"("type":"number","ask":"?")", R"({"id":"q","type":"number","label":"?","required":false,"step":1})"},
      {R"("type":"date","ask":"?","min":"2024-01-01")",
       R"({"id":"q","type":"date","label":"?","required":false,"min":"2024-01-01"})"},
      {R"("type":"consent","text":"?")", R"({"id":"q","type":"consent","label":"?","required":false})"},
      {R"("type":"statement","text":"Hi")", R"({"id":"q","type":"statement","label":"Hi","required":false})"},
  }));
  CAPTURE(members);
  CHECK(field(members) == Json::parse(expected));
}

TEST_CASE("a field has the answer as the respondent gave it") {
  CHECK_FALSE(field(R"("type":"nps")").contains("value"));
  CHECK(field(R"("type":"nps")", 0)["value"] == 0);
  CHECK(field(R"("type":"consent","text":"?")", false)["value"] == false);
  CHECK(field(R"("type":"number","ask":"?","step":0.1)", 0.3)["value"] == 0.3);
  CHECK(field(R"("type":"choice",)" + choices, Value::Map{{"other", Value("x")}})["value"] == Json({{"other", "x"}}));
  CHECK(field(R"("type":"choices",)" + choices, Value::List{"a"})["value"] == Json::array({"a"}));
}
