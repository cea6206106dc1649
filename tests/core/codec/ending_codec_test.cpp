#include "codec/ending_codec.h"

#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using test::found;
using test::Found;

namespace {

std::string with_endings(const std::string& endings) {
  return R"({"zeroten":1,"id":"s","subject":"F","endings":)" + endings + "}";
}

std::string with_url(const std::string& url) {
  return with_endings(R"([{"id":"e","actions":[{"type":"link","text":"t","url":")" + url + "\"}]}]");
}

Found problems_of(const std::string& definition) {
  const auto survey = codec::read_definition(definition);
  return found(survey.problems());
}

}  // namespace

TEST_CASE("an ending has its texts and actions, and is for everybody") {
  const auto survey = test::survey_of(with_endings(
      R"([{"id":"e","title":{"promoter":"A","default":"B"},"text":{"nb":"C"},"actions":[
          {"type":"link","text":{"nb":"D","en":"E"},"url":"https://fjellrev.example/?a=b#c"}]},{"id":"f"}])"));
  REQUIRE(survey.endings.size() == 2);
  const auto& ending = survey.endings[0];
  CHECK_FALSE(ending.category);
  CHECK(ending.title.variants.size() == 1);
  CHECK(ending.text.otherwise.by_language.at(0).second == "C");
  REQUIRE(ending.actions.size() == 1);
  CHECK(ending.actions[0].url == "https://fjellrev.example/?a=b#c");
  CHECK(ending.actions[0].text.by_language.size() == 2);
  CHECK(survey.endings[1].actions.empty());
}

TEST_CASE("an ending may say that it has no actions") {
  CHECK(problems_of(with_endings(R"([{"id":"e","actions":[]}])")).empty());
}

TEST_CASE("links lead to safe places only") {
  for (const char* url : {"https://a.example", "HTTPS://a.example/", "mailto:a@a.example", "tel:+4712345678"}) {
    CAPTURE(url);
    CHECK(problems_of(with_url(url)).empty());
  }
  for (const char* url :
       {"javascript:alert(1)", "java\\tscript:x", "data:text/html,x", "//a.example", "http://a.example", "https://",
        "\\u0000https://a.example", "https://a.example\\u0000", "ø", ""}) {
    CAPTURE(url);
    CHECK(problems_of(with_url(url)) == Found{"unsafe_link /endings/0/actions/0/url"});
  }
}

TEST_CASE("the problem of a link shows no more of it than is needed") {
  const auto survey = codec::read_definition(with_url("javascript:" + std::string(1000, 'x')));
  REQUIRE(survey.problems().size() == 1);
  CHECK(survey.problems()[0].detail("value").size() == 200);
}

TEST_CASE("every type of action is read with what it needs") {
  const auto survey = test::survey_of(with_endings(R"([{"id":"e","when":"score == 10","actions":[
    {"type":"review","url":"https://r.example"},{"type":"share","url":"https://s.example","value":"Try it"},
    {"type":"reward","pool":"free-month","text":"Claim"},{"type":"copy","value":{"en":"CODE"}},
    {"type":"invite","url":"https://p.example"},{"type":"contact","url":"tel:+47"},{"type":"close","text":"Bye"}]}])"));
  const auto& ending = survey.endings.at(0);
  CHECK(ending.when.source() == "score == 10");
  REQUIRE(ending.actions.size() == 7);
  CHECK(ending.actions[0].type == survey::ActionType::review);
  CHECK(ending.actions[0].text.empty());
  CHECK(ending.actions[1].value.by_language.at(0).second == "Try it");
  CHECK(ending.actions[2].pool == "free-month");
  CHECK(ending.actions[2].text.by_language.at(0).second == "Claim");
  CHECK(ending.actions[3].value.by_language.at(0).first == "en");
  CHECK(ending.actions[5].url == "tel:+47");
  CHECK(ending.actions[6].type == survey::ActionType::close);
}

TEST_CASE("an action without what it needs, or with what it cannot have, is refused where it stands") {
  using Row = std::pair<std::string, Found>;
  const std::string at = "/endings/0/actions/0";
  const auto [members, problems] = GENERATE_COPY(values<Row>({
      {R"("type":"link","url":"https://a.example")", {"missing_key " + at}},
      {R"("type":"link","text":"x")", {"missing_key " + at}},
      {R"("type":"review")", {"missing_key " + at}},
      {R"("type":"share","text":"x")", {"missing_key " + at}},
      {R"("type":"invite","url":"javascript:x")", {"unsafe_link " + at + "/url"}},
      {R"("type":"contact","url":5)", {"wrong_type " + at + "/url"}},
      {R"("type":"reward")", {"missing_key " + at}},
      {R"("type":"reward","pool":"a b")", {"invalid_id " + at + "/pool"}},
      {R"("type":"reward","pool":"a","url":"https://a.example")", {"unknown_key " + at + "/url"}},
      {R"("type":"copy")", {"missing_key " + at}},
      {R"("type":"copy","value":"")", {"empty " + at + "/value"}},
      {R"("type":"close","url":"https://a.example")", {"unknown_key " + at + "/url"}},
      {R"("type":"mail")", {"unknown_value " + at + "/type"}},
      {R"("text":"x")", {"missing_key " + at}},
  }));
  CAPTURE(members);
  CHECK(problems_of(with_endings(R"([{"id":"e","actions":[{)" + members + "}]}]")) == problems);
}

TEST_CASE("a code in the page can be read, and is the check's business") {
  const auto survey = test::survey_of(with_endings(R"([{"id":"e","actions":[{"type":"reward","code":"FREE"}]}])"));
  CHECK(survey.endings[0].actions[0].code == "FREE");
  CHECK(survey.endings[0].actions[0].pool.empty());
}

TEST_CASE("links in the texts of an ending are held to the same rule") {
  CHECK(problems_of(with_endings(R"([{"id":"e","text":"[x](https://a.example) *y*"}])")).empty());
  CHECK(problems_of(with_endings(R"q([{"id":"e","title":"[x](javascript:alert(1))"}])q")) ==
        Found{"unsafe_link /endings/0/title"});
  CHECK(problems_of(with_endings(R"([{"id":"e","when":5}])")) == Found{"wrong_type /endings/0/when"});
}
