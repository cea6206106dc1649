// The check against mistakes: sound surveys, each broken in ten ways that an author could break it.
#include <functional>

#include "codec/definition_codec.h"
#include "survey/check.h"
#include "tests/core/support/fixture.h"
#include "tests/core/support/found.h"
#include "tests/core/support/session_texts.h"

using namespace zeroten;
using test::Json;

namespace {

Problems linted(const Json& definition) {
  const auto survey = codec::read_definition(definition.dump());
  return survey ? survey::check(*survey) : survey.problems();
}

/// The first ending, which has a condition in every one of these surveys.
Json& first_ending(Json& survey) { return survey["endings"].front(); }

std::string condition_of(const Json& item) { return "(" + item.at("when").get<std::string>() + ")"; }

/// The first question with a condition, else the first ending.
Json& first_conditional(Json& survey) {
  for (Json& question : survey["questions"]) {
    if (question.contains("when")) return question;
  }
  return first_ending(survey);
}

/// The survey's nps question, of which every one of these surveys has one.
std::string score_of(const Json& survey) {
  for (const Json& question : survey["questions"]) {
    if (question["type"] == "nps") return question["id"];
  }
  return {};
}

/// The ids of all questions and the names of all facts.
std::vector<std::string> names_in(const Json& survey) {
  std::vector<std::string> names;
  for (const Json& question : survey["questions"]) names.push_back(question["id"]);
  const Json facts = survey.value("facts", Json::object());
  for (const auto& fact : facts.items()) names.push_back(fact.key());
  return names;
}

/// The first name that the condition reads, misspelt there.
void misspell_a_name(Json& survey) {
  Json& item = first_conditional(survey);
  std::string when = item["when"];
  std::size_t first = std::string::npos;
  std::string read;
  for (const std::string& name : names_in(survey)) {
    if (when.find(name) >= first) continue;
    first = when.find(name);
    read = name;
  }
  item["when"] = when.replace(first, read.size(), read + "x");
}

struct Mistake {
  std::string name;
  std::function<void(Json&)> make;
};

const std::vector<Mistake>& mistakes() {
  static const std::vector<Mistake> all{
      {"a name is misspelt", misspell_a_name},
      {"a function is misspelt",
       [](Json& survey) { first_ending(survey)["when"] = "detracter(" + score_of(survey) + ")"; }},
      {"the first ending is for everybody", [](Json& survey) { first_ending(survey).erase("when"); }},
      {"the last ending is not for everybody",
       [](Json& survey) { survey["endings"].back()["when"] = survey["endings"].front()["when"]; }},
      {"an ending comes twice",
       [](Json& survey) {
         Json twice = first_ending(survey);
         twice["id"] = "twice";
         survey["endings"].insert(survey["endings"].begin() + 1, twice);
       }},
      {"a condition is beyond the scale",
       [](Json& survey) {
         first_ending(survey)["when"] = condition_of(first_ending(survey)) + " && " + score_of(survey) + " > 10";
       }},
      {"a condition holds whatever is answered",
       [](Json& survey) {
         first_ending(survey)["when"] = score_of(survey) + " >= 0 || " + condition_of(first_ending(survey));
       }},
      {"a condition contradicts itself",
       [](Json& survey) {
         const std::string score = score_of(survey);
         first_ending(survey)["when"] = "promoter(" + score + ") && detractor(" + score + ")";
       }},
      {"a question reads a later one",
       [](Json& survey) {
         survey["questions"].front()["when"] = "has(" + survey["questions"].back()["id"].get<std::string>() + ")";
       }},
      {"the survey ends after its first question", [](Json& survey) {
         const std::string first = survey["questions"].front()["id"];
         survey["questions"].front()["endIf"] = "has(" + first + ") || !has(" + first + ")";
       }}};
  return all;
}

}  // namespace

TEST_CASE("the check has nothing to say about twenty sound surveys") {
  const auto files = test::json_files("sound");
  CHECK(files.size() == 20);
  for (const auto& file : files) {
    INFO(file.filename().string());
    CHECK(test::found(linted(Json::parse(test::text_of(file)))).empty());
  }
}

TEST_CASE("the check finds every one of 200 mistakes") {
  int made = 0;
  for (const auto& file : test::json_files("sound")) {
    for (const Mistake& mistake : mistakes()) {
      Json survey = Json::parse(test::text_of(file));
      mistake.make(survey);
      ++made;
      INFO(file.filename().string() << ": " << mistake.name << "\n" << survey.dump(1));
      CHECK(has_errors(linted(survey)));
    }
  }
  CHECK(made == 200);
}
