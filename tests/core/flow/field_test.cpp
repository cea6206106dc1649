#include "flow/field.h"

#include "survey/built_in_wording.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::flow;

namespace {

/// The only field of a survey whose question has these members.
Field field(const std::string& members, const survey::Answer& answer = {}) {
  // The field looks at the question for as long as the test does.
  static survey::Definition survey;
  survey = test::survey_of(R"({"zeroten":1,"id":"s","subject":"F","questions":[{"id":"q",)" + members + "}]}");
  State state;
  state.id = std::string(32, '0');
  state.position = "q";
  if (!answer.is_null()) state.answers = {{"q", answer}};
  const Path path = path_of(survey, state);
  const Phrasing words(survey, survey::built_in_wording("en"), "en", path);
  return field_of(survey, state, path, survey.questions.front(), words);
}

std::string names(const Field& field) {
  std::string all;
  for (const Option& option : field.options) all += std::to_string(option.value) + ":" + option.name + " ";
  return all;
}

}  // namespace

TEST_CASE("types whose question needs no words of the author's have standard ones") {
  for (const std::string members : {R"("type":"nps")", R"("type":"text")", R"("type":"email")",
                                    R"("type":"choice","choices":[{"id":"a","text":"A"}])",
                                    R"("type":"choices","choices":[{"id":"a","text":"A"}])"}) {
    CAPTURE(members);
    CHECK_FALSE(plain_text(field(members).label).empty());
    CHECK(plain_text(field(std::string(members) + R"(,"ask":"Own *words*")").label) == "Own words");
  }
}

TEST_CASE("the other types say what the author wrote") {
  for (const std::string members :
       {R"("type":"rating","ask":"W")", R"("type":"number","ask":"W")", R"("type":"date","ask":"W")",
        R"("type":"emotion","ask":"W","feelings":[{"id":"a","text":"A","weight":0}])", R"("type":"consent","text":"W")",
        R"("type":"statement","text":"W")"}) {
    CAPTURE(members);
    CHECK(plain_text(field(members).label) == "W");
    CHECK(field(members).help.empty());
    CHECK(plain_text(field(std::string(members) + R"(,"help":"**H**")").help) == "H");
  }
}

TEST_CASE("a rating that measures satisfaction or effort has the standard question and labels") {
  const Field satisfaction = field(R"("type":"rating","metric":"csat","points":3)");
  CHECK(plain_text(satisfaction.label) == "How satisfied are you with F?");
  CHECK(names(satisfaction) == "1:1, Very dissatisfied 2:2 3:3, Very satisfied ");
  const Field effort = field(R"("type":"rating","metric":"ces","points":2,"right":"A breeze")");
  CHECK(plain_text(effort.label) == "How easy was it to deal with F?");
  CHECK(names(effort) == "1:1, Very difficult 2:2, A breeze ");
  CHECK(plain_text(field(R"("type":"rating","metric":"csat","ask":"Own")").label) == "Own");
}

TEST_CASE("up to five smileys have names, the outer ones always the same") {
  const auto [points, expected] = GENERATE(values<std::pair<std::string, std::string>>({
      {"2", "1:Very unhappy 2:Very happy "},
      {"3", "1:Very unhappy 2:Neutral 3:Very happy "},
      {"4", "1:Very unhappy 2:Unhappy 3:Happy 4:Very happy "},
      {"5", "1:Very unhappy 2:Unhappy 3:Neutral 4:Happy 5:Very happy "},
      {"6", "1:1 2:2 3:3 4:4 5:5 6:6 "},
  }));
  CHECK(names(field(R"("type":"rating","ask":"?","look":"smileys","points":)" + points)) == expected);
}

TEST_CASE("the host gets plurals to count with: of stars, and of characters that are left") {
  CHECK(field(R"("type":"rating","ask":"?","look":"stars")").names == "{count, plural, one {# star} other {# stars}}");
  CHECK(field(R"("type":"rating","ask":"?")").names.empty());
  CHECK_THAT(field(R"("type":"text")").counter, has_text("{count, plural,"));
  CHECK(field(R"("type":"email")").counter.empty());
}

TEST_CASE("a choice that asks what it is has words for the field beside it") {
  const std::string members = R"("type":"choice","ask":"?","choices":[{"id":"a","text":"A"},{"id":"o","text":"O")";
  CHECK(field(members + R"(,"other":true}])").other_label == "Please specify");
  CHECK(field(members + "}]").other_label.empty());
}

TEST_CASE("a rating has its points, and the ends are named only if the author names them") {
  CHECK(names(field(R"("type":"rating","ask":"?","points":3)")) == "1:1 2:2 3:3 ");
  const Field named = field(R"("type":"rating","ask":"?","points":3,"left":"bad {subject}","right":"good")");
  CHECK(names(named) == "1:1, bad F 2:2 3:3, good ");
  CHECK(named.left == "bad F");
  CHECK(named.right == "good");
}

TEST_CASE("choices come in their order, with what is special about them") {
  const Field given = field(R"("type":"choices","choices":[{"id":"a","text":"A of {subject}"},
    {"id":"z","text":"Z","other":true},{"id":"n","text":"N","exclusive":true}])");
  REQUIRE(given.choices.size() == 3);
  CHECK(given.choices[0].text == "A of F");
  CHECK_FALSE(given.choices[0].other);
  CHECK(given.choices[1].other);
  CHECK(given.choices[2].exclusive);
  const Field feelings = field(R"("type":"emotion","ask":"?","feelings":[{"id":"h","text":"Happy","weight":9}])");
  REQUIRE(feelings.choices.size() == 1);
  CHECK(feelings.choices[0].id == "h");
}

TEST_CASE("only a text has a standard placeholder; a number has its unit") {
  CHECK_FALSE(field(R"("type":"text")").placeholder.empty());
  CHECK(field(R"("type":"text","placeholder":"Own")").placeholder == "Own");
  CHECK(field(R"("type":"email")").placeholder.empty());
  CHECK(field(R"("type":"number","ask":"?","unit":"kg","placeholder":"1")").unit == "kg");
  CHECK(field(R"("type":"number","ask":"?","unit":"kg","placeholder":"1")").placeholder == "1");
}

TEST_CASE("a field has the answer that was given, and says whether it needs one") {
  CHECK_FALSE(field(R"("type":"consent","text":"?")").value);
  CHECK(field(R"("type":"consent","text":"?")", false).value == survey::Answer(false));
  CHECK(field(R"("type":"consent","text":"?","required":true)").required);
  CHECK_FALSE(field(R"q("type":"text","required":"has(q)")q").required);
  CHECK(field(R"q("type":"text","required":"!has(q)")q", "x").required);
}
