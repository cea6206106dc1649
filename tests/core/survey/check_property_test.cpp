// The check against brute force: for random small surveys, what it says of reachability is what trying all answers
// says.
#include <set>

#include "flow/path.h"
#include "survey/check_ways.h"
#include "survey/ways.h"
#include "tests/core/support/arbitrary.h"
#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using test::Json;

namespace {

const std::vector<std::string> kinds{"nps", "choice", "consent", "rating", "choices"};

std::string id_of(std::size_t index) { return "q" + std::to_string(index); }

/// Something that a condition can say about a question of this kind.
std::vector<std::string> atoms_about(const std::string& kind, const std::string& id) {
  std::vector<std::string> atoms{"has(" + id + ")", "!has(" + id + ")"};
  const auto add = [&](const std::vector<std::string>& more) { atoms.insert(atoms.end(), more.begin(), more.end()); };
  if (kind == "nps") add({"promoter(" + id + ")", "!detractor(" + id + ")", id + " > 3", id + " in [0, 10]"});
  if (kind == "choice") add({id + " == 'a'", id + " != 'a'", id + " in ['a', 'z']"});
  if (kind == "consent") add({id, "!" + id});
  if (kind == "rating") add({id + " >= 2", id + " == 3", id + " != 1"});
  if (kind == "choices") add({"'a' in " + id, "'n' in " + id, "size(" + id + ") == 2", id + "[0] == 'z'"});
  return atoms;
}

/// A condition about the fact and the questions before `count`.
std::string any_condition(const std::vector<std::string>& chosen, std::size_t count) {
  std::vector<std::string> atoms{"user.plan == 'pro'", "has(user.plan)"};
  for (std::size_t i = 0; i < count; ++i) {
    const auto more = atoms_about(chosen[i], id_of(i));
    atoms.insert(atoms.end(), more.begin(), more.end());
  }
  std::string condition = *rc::gen::elementOf(atoms);
  for (int more = *rc::gen::inRange(0, 3); more > 0; --more) {
    const std::string operation = *rc::gen::element<std::string>(" && ", " || ");
    const std::string negation = *rc::gen::element<std::string>("", "!");
    condition = negation + "(" + condition + operation + *rc::gen::elementOf(atoms) + ")";
  }
  return condition;
}

Json any_question_of(const std::vector<std::string>& chosen, std::size_t index) {
  const std::string& kind = chosen[index];
  Json question = {{"id", id_of(index)}, {"type", kind}, {"ask", "What?"}};
  if (kind == "consent") question = {{"id", id_of(index)}, {"type", kind}, {"text", "May we?"}};
  if (kind == "rating") question["points"] = 3;
  if (kind == "choice") question["choices"] = Json::parse(R"([{"id":"a","text":"A"},{"id":"z","text":"Z"}])");
  if (kind == "choices") {
    question["choices"] = Json::parse(R"([{"id":"a","text":"A"},{"id":"z","text":"Z","other":true},
                                          {"id":"n","text":"N","exclusive":true}])");
  }
  const int chance = *rc::gen::inRange(0, 6);
  question["required"] = chance < 3;
  if (chance == 3) question["required"] = any_condition(chosen, index);
  if (*rc::gen::inRange(0, 2) == 0) question["when"] = any_condition(chosen, index);
  if (*rc::gen::inRange(0, 4) == 0) question["endIf"] = any_condition(chosen, index + 1);
  return question;
}

Json any_small_survey() {
  std::vector<std::string> chosen;
  for (int count = *rc::gen::inRange(1, 5); count > 0; --count) chosen.push_back(*rc::gen::elementOf(kinds));
  // One question with eleven answers is enough to try them all.
  for (std::size_t i = 1; i < chosen.size(); ++i) chosen[i] = chosen[i] == "nps" ? "rating" : chosen[i];
  Json survey = {{"zeroten", 1}, {"id", "any"}, {"subject", "F"}, {"facts", {{"user.plan", {"free", "pro"}}}}};
  for (std::size_t i = 0; i < chosen.size(); ++i) survey["questions"].push_back(any_question_of(chosen, i));
  const int endings = *rc::gen::inRange(1, 4);
  for (int i = 0; i < endings; ++i) {
    Json ending = {{"id", "e" + std::to_string(i)}, {"title", "Bye"}};
    if (i + 1 < endings || *rc::gen::inRange(0, 2) == 0) ending["when"] = any_condition(chosen, chosen.size());
    survey["endings"].push_back(ending);
  }
  return survey;
}

/// Every answer that there is to a question of these kinds.
std::vector<Value> answers_to(const survey::Question& question) {
  using enum survey::QuestionType;
  if (question.type == consent) return {true, false};
  if (question.type == choice) return {std::string("a"), std::string("z")};
  if (question.type == choices) {
    const Value a = std::string("a");
    const Value z = Value::Map{{"other", std::string("what?")}};
    return {Value::List{a}, Value::List{z}, Value::List{a, z}, Value::List{std::string("n")}};
  }
  std::vector<Value> scores;
  for (int i = survey::lowest_of(question); i <= survey::highest_of(question); ++i)
    scores.emplace_back(std::int64_t{i});
  return scores;
}

/// "q0 q2 > e1": a path and its ending.
using Walked = std::set<std::string>;

std::string ending_after(const survey::Definition& survey, const flow::Path& path) {
  for (const survey::Ending& ending : survey.endings) {
    if (path.environment.meets(ending.when)) return ending.id;
  }
  return {};
}

void walk_all(const survey::Definition& survey, const Value::Map& facts, std::size_t from, survey::Answers& answers,
              Walked& walked) {
  if (from == survey.questions.size()) {
    const flow::Path path = flow::path_of(survey, answers, facts, "");
    if (path.first_unanswered(0, path.questions.size()) != nullptr) return;
    std::string words;
    for (const survey::Question* question : path.questions) words += question->id + " ";
    walked.insert(words + "> " + ending_after(survey, path));
    return;
  }
  const survey::Question& question = survey.questions[from];
  walk_all(survey, facts, from + 1, answers, walked);
  for (const Value& value : answers_to(question)) {
    set_value(answers, question.id, value);
    walk_all(survey, facts, from + 1, answers, walked);
  }
  erase_value(answers, question.id);
}

Walked brute_force(const survey::Definition& survey) {
  Walked walked;
  for (const char* plan : {"", "free", "pro"}) {
    Value::Map facts;
    if (*plan != 0) survey::set_fact(facts, survey.facts.front(), Value(std::string(plan)));
    survey::Answers answers;
    walk_all(survey, facts, 0, answers, walked);
  }
  return walked;
}

bool any_has(const Walked& walked, const std::string& part) {
  for (const std::string& each : walked) {
    if ((" " + each + " ").find(" " + part + " ") != std::string::npos) return true;
  }
  return false;
}

/// What the check must say, from the ways that there are.
std::set<std::string> expected(const survey::Definition& survey, const Walked& walked) {
  std::set<std::string> codes;
  for (const survey::Question& question : survey.questions) {
    if (!any_has(walked, question.id)) codes.insert("unreachable_question " + question.id);
  }
  for (const survey::Ending& ending : survey.endings) {
    if (!any_has(walked, "> " + ending.id)) codes.insert("unreachable_ending " + ending.id);
  }
  for (const std::string& each : walked) {
    if (each.ends_with("> ")) codes.insert("no_ending ");
  }
  return codes;
}

std::set<std::string> said(const survey::Definition& survey) {
  Problems problems;
  survey::check_ways(survey, problems);
  std::set<std::string> codes;
  for (const Problem& problem : problems) {
    const std::string code(name_of(problem.code));
    if (code.starts_with("unreachable") || code == "no_ending" || code == "not_enumerated") {
      codes.insert(code + " " + std::string(problem.detail("value")));
    }
  }
  return codes;
}

}  // namespace

TEST_CASE("unreachable is exactly what nobody comes to, and no_ending exactly if somebody matches none") {
  CHECK(rc::check([] {
    const std::string json = any_small_survey().dump();
    RC_LOG(json);
    const survey::Definition survey = test::survey_of(json);
    RC_ASSERT(said(survey) == expected(survey, brute_force(survey)));
  }));
}

TEST_CASE("the ways through a survey are exactly those that answers lead") {
  CHECK(rc::check([] {
    const std::string json = any_small_survey().dump();
    RC_LOG(json);
    const survey::Definition survey = test::survey_of(json);
    Walked walked;
    for (const survey::Way& way : survey::ways_through(survey).ways) {
      std::string words;
      for (const std::string& question : way.questions) words += question + " ";
      RC_ASSERT(walked.insert(words + "> " + way.ending).second);
    }
    RC_ASSERT(walked == brute_force(survey));
  }));
}
