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
