#include "codec/screen_writer.h"

#include "codec/json.h"
#include "flow/view.h"
#include "survey/built_in_wording.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using codec::Json;

namespace {

Json written(const test::Respondent& respondent) {
  codec::JsonWriter json;
  codec::write_screen(json, flow::view(respondent.survey, respondent.state, survey::built_in_wording("en")));
  return Json::parse(json.take());
}

std::vector<std::string> members(const Json& object) {
  std::vector<std::string> names;
  for (const auto& [name, value] : object.items()) names.push_back(name);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a score question has the members that the messages promise") {
  const Json screen = written(test::Respondent(test::survey_of(test::standard_survey)));
  CHECK(screen["kind"] == "question");
  CHECK(screen["id"] == "score");
  CHECK(screen["may"] == Json({"answer", "next", "dismiss"}));
  CHECK(screen["progress"]["step"] == 1);
  CHECK(screen["progress"]["of"] == 2);
  REQUIRE(screen["fields"].size() == 1);
  const Json& field = screen["fields"][0];
  CHECK(members(field) == Names{"id", "label", "left", "options", "required", "right", "type"});
  CHECK(field["type"] == "nps");
  REQUIRE(field["options"].size() == 11);
  CHECK(field["options"][3] == Json::parse(R"({"value":3,"name":"3"})"));
}

TEST_CASE("a text question has its own members, and a value once it is answered") {
  auto respondent = test::asked_why(9);
  Json field = written(respondent)["fields"][0];
  CHECK(members(field) == Names{"counter", "id", "label", "maxLength", "multiline", "placeholder", "required", "type"});
  CHECK(field["maxLength"] == 2000);
  CHECK(field["multiline"] == true);
  CHECK(field["required"] == false);
  REQUIRE(respondent.answer("why", std::string("\"Wool\"\n")).empty());
  CHECK(written(respondent)["fields"][0]["value"] == "\"Wool\"\n");
}

TEST_CASE("an ending has a title, a text and actions, and nothing of a question") {
  auto respondent = test::asked_why(9);
  REQUIRE(respondent.next().empty());
  const Json screen = written(respondent);
  CHECK(screen["kind"] == "ending");
  CHECK(screen["id"] == "promoter");
  CHECK(screen["title"] == "Thank you!");
  CHECK(screen["actions"] == Json::array());
  CHECK(screen["may"] == Json({"dismiss"}));
  for (const char* member : {"fields", "progress"}) CHECK_FALSE(screen.contains(member));
  for (const char* label : {"next", "optional"}) CHECK_FALSE(screen["labels"].contains(label));
}

TEST_CASE("actions are written with their text and link") {
  test::Respondent respondent(test::survey_of(R"({"zeroten":1,"id":"e","questions":[{"id":"t","type":"text"}],
    "endings":[{"id":"e","actions":[{"type":"link","text":"Shop","url":"https://fjellrev.example/"}]}]})"));
  REQUIRE(respondent.next().empty());
  CHECK(written(respondent)["actions"] ==
        Json::parse(R"([{"type":"link","text":"Shop","url":"https://fjellrev.example/"}])"));
}

TEST_CASE("a closed screen has kind, language and direction only") {
  test::Respondent respondent(test::survey_of(test::standard_survey));
  REQUIRE(respondent.dismiss().empty());
  CHECK(members(written(respondent)) == Names{"direction", "kind", "language"});
}

TEST_CASE("the screen of a survey that is for nobody says so") {
  const test::Respondent respondent(
      test::survey_of(R"({"zeroten":1,"id":"s","questions":[{"id":"a","type":"text","when":"1 > 2"}]})"));
  CHECK(written(respondent)["outcome"] == "not_applicable");
}

TEST_CASE("titles with markup are lists, and a reward shows its pool and no code") {
  test::Respondent respondent(test::survey_of(R"({"zeroten":1,"id":"e","questions":[{"id":"t","type":"text"}],
    "endings":[{"id":"e","title":"*Bye*","actions":[{"type":"reward","pool":"month","code":"SECRET"},
      {"type":"copy","value":"CODE"},{"type":"close"}]}]})"));
  REQUIRE(respondent.next().empty());
  const Json screen = written(respondent);
  CHECK(screen["title"] == Json::parse(R"([{"style":"italic","text":"Bye"}])"));
  REQUIRE(screen["actions"].size() == 3);
  CHECK(members(screen["actions"][0]) == Names{"pool", "text", "type"});
  CHECK(screen["actions"][0]["pool"] == "month");
  CHECK(screen["actions"][1]["value"] == "CODE");
  CHECK(members(screen["actions"][2]) == Names{"text", "type"});
  CHECK(screen.dump().find("SECRET") == std::string::npos);
}
