#include "survey/ways.h"

#include <algorithm>
#include <set>

#include "base/decimal.h"
#include "flow/path.h"
#include "survey/domain.h"
#include "tests/core/support/fixture.h"
#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;

namespace {

std::string in_words(const Value& value) {
  if (const auto* text = value.text()) return *text;
  if (const auto* boolean = value.boolean()) return *boolean ? "true" : "false";
  if (const auto* integer = value.integer()) return std::to_string(*integer);
  if (const auto* number = value.number()) return decimal(*number);
  std::string words;
  for (const Value& each : *value.list()) words += (words.empty() ? "" : " + ") + in_words(each);
  return words;
}

/// Whether the example says `name = value`, and not only as a part of something else.
bool says(const std::string& example, const std::string& name, const Value& value) {
  return (", " + example + ", ").find(", " + name + " = " + in_words(value) + ", ") != std::string::npos;
}

/// The path of somebody who answers as the example says.
flow::Path played(const survey::Definition& survey, const std::string& example) {
  survey::Answers answers;
  Value::Map facts;
  for (const survey::Variable& variable : survey::variables_of(survey)) {
    for (const Value& value : variable.values) {
      if (variable.fact != nullptr && says(example, variable.name, value)) {
        survey::set_fact(facts, *variable.fact, value);
      } else if (variable.question != nullptr && says(example, variable.question->id, value)) {
        set_value(answers, variable.question->id, value);
      }
    }
  }
  return flow::path_of(survey, answers, facts, "");
}

/// The ids of the path in the order of the definition: chance may have asked in another.
std::vector<std::string> asked_on(const flow::Path& path) {
  auto questions = path.questions;
  std::sort(questions.begin(), questions.end());
  std::vector<std::string> ids;
  for (const survey::Question* question : questions) ids.push_back(question->id);
  return ids;
}

std::string lines(const survey::Ways& ways) {
  std::string lines = ways.whole ? "" : "~";
  for (const survey::Way& way : ways.ways) {
    for (const std::string& question : way.questions) lines += question + " ";
    lines += "> " + way.ending + " (" + way.example + ")\n";
  }
  return lines;
}

}  // namespace

TEST_CASE("every way stands once, in the order of questions and endings, with an example") {
  const std::string questions = nps + "," + asking("sorry", R"q(,"when":"detractor(score)")q") + "," +
                                yes_or_no("more", R"(,"required":true,"when":"user.plan == 'pro'")");
  const std::string more = R"(,"facts":{"user.plan":["free","pro"]})" +
                           endings(R"({"id":"eager","when":"more == 'yes'","title":"E"},)" + thanks);
  CHECK(lines(survey::ways_through(survey_with(questions, more))) ==
        "score > thanks (score = 7)\n"
        "score sorry > thanks (score = 0)\n"
        "score sorry more > eager (user.plan = pro, score = 0, more = yes)\n"
        "score sorry more > thanks (user.plan = pro, score = 0, more = no)\n"
        "score more > eager (user.plan = pro, score = 7, more = yes)\n"
        "score more > thanks (user.plan = pro, score = 7, more = no)\n");
}

TEST_CASE("a way without an ending has none, and one that nothing was said on says so") {
  CHECK(lines(survey::ways_through(survey_with(asking("a"), endings(R"q({"id":"e","when":"has(a)","title":"E"})q")))) ==
        "a > e (a = x)\na >  (nothing answered)\n");
}

TEST_CASE("the example of every way of the sound surveys leads that way") {
  for (const auto& file : json_files("sound")) {
    INFO(file.filename().string());
    const survey::Definition survey = survey_of(text_of(file));
    const survey::Ways ways = survey::ways_through(survey);
    CHECK_FALSE(ways.ways.empty());
    std::set<std::string> seen;
    for (const survey::Way& way : ways.ways) {
      INFO(way.example);
      const flow::Path path = played(survey, way.example);
      CHECK(asked_on(path) == way.questions);
      CHECK(path.first_unanswered(0, path.questions.size()) == nullptr);
      CHECK(flow::ending_of(survey, path).id == way.ending);
      CHECK(seen.insert(lines({{{way.questions, way.ending, ""}}, true})).second);
    }
  }
}

TEST_CASE("beyond a thousand ways it is said that there are more") {
  std::string questions = nps;
  for (const char* id : {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}) {
    questions +=
        "," + yes_or_no(id) + "," + asking(std::string(id) + "2", ",\"when\":\"" + std::string(id) + " == 'yes'\"");
  }
  const survey::Ways ways = survey::ways_through(survey_with(questions));
  CHECK(ways.ways.size() == survey::most_ways);
  CHECK_FALSE(ways.whole);
}

TEST_CASE("where there are more situations than can be tried no way is told, rather than half of one") {
  std::string questions = nps;
  std::string read = "score > 3";
  for (const char* id : {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}) {
    questions += "," + yes_or_no(id);
    read += " && " + std::string(id) + " == 'yes'";
  }
  const std::string fond = R"({"id":"fond","when":")" + read + R"(","title":"F"},)";
  const survey::Ways ways = survey::ways_through(survey_with(questions, endings(fond + thanks)));
  CHECK(ways.ways.empty());
  CHECK_FALSE(ways.whole);
}
