#include "codec/import/jumps.h"

#include <rapidcheck.h>

#include "codec/definition_codec.h"
#include "codec/json.h"
#include "flow/path.h"
#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::codec::importing;
using Kind = Target::Kind;

namespace {

constexpr std::size_t none = 2;  // of the values a question may have: 'x', 'y', no answer
const std::vector<std::string> choices{"x", "y"};

std::string name_of(std::size_t step) { return "q" + std::to_string(step); }

Logic is(std::size_t step, std::size_t value) {
  const std::string name = name_of(step);
  return holds({name + " == '" + choices[value] + "'", name + " != '" + choices[value] + "'", {name}, 1ULL << value});
}

std::vector<Step> straight(std::size_t count) {
  std::vector<Step> steps;
  for (std::size_t i = 0; i < count; ++i) steps.push_back({name_of(i)});
  return steps;
}

Conditions converted(const std::vector<Step>& steps, std::size_t endings = 1) {
  Problems problems;
  REQUIRE(check_jumps(steps, endings, problems));
  auto conditions = conditions_of(steps, endings, 0, problems);
  REQUIRE(problems.empty());
  return conditions;
}

/// What the jumping survey does, played step by step.
struct Walk {
  std::vector<std::string> shown;
  std::vector<std::string> required;
  std::size_t ending = 0;
};

bool is_met(const Logic& logic, const std::vector<std::size_t>& given) {
  const auto met = [&](const Logic& part) { return is_met(part, given); };
  if (logic.kind == Logic::Kind::both) return std::all_of(logic.parts.begin(), logic.parts.end(), met);
  if (logic.kind == Logic::Kind::either) return std::any_of(logic.parts.begin(), logic.parts.end(), met);
  if (logic.kind != Logic::Kind::atom) return logic.is_always();
  const std::size_t value = given[static_cast<std::size_t>(logic.atom.needs[0][1] - '0')];
  const bool holds = logic.atom.presence ? value != none : value != none && (logic.atom.values >> value & 1U) != 0;
  return holds != logic.negated;
}

Walk jumped(const std::vector<Step>& steps, const std::vector<std::size_t>& answers) {
  Walk walk;
  std::vector<bool> required(steps.size());
  std::vector<std::size_t> given(steps.size(), none);
  for (std::size_t at = 0; at < steps.size();) {
    const Step& step = steps[at];
    std::size_t next = at + 1;
    if (is_met(step.visible, given)) {
      if (step.kept) walk.shown.push_back(step.id);
      if (step.kept) given[at] = answers[at];
      for (const Demand& demand : step.demands) {
        if (is_met(demand.when, given)) required[demand.target] = true;
      }
      for (const Jump& jump : step.jumps) {
        if (!is_met(jump.when, given)) continue;
        next = jump.target.kind == Kind::step ? jump.target.index : steps.size();
        if (jump.target.kind == Kind::ending) walk.ending = jump.target.index;
        break;
      }
    }
    at = next;
  }
  for (const std::string& shown : walk.shown) {
    if (required[static_cast<std::size_t>(shown[1] - '0')]) walk.required.push_back(shown);
  }
  return walk;
}

codec::Json question_json(const Step& step, const Conditions& conditions, std::size_t at) {
  codec::Json question{{"id", step.id}, {"type", "choice"}};
  for (const std::string& choice : choices) question["choices"].push_back({{"id", choice}, {"text", choice}});
  if (!conditions.when[at].is_always()) question["when"] = condition_text(conditions.when[at]);
  if (!conditions.end_if[at].is_never()) question["endIf"] = condition_text(conditions.end_if[at]);
  if (!conditions.required[at].is_never()) question["required"] = condition_text(conditions.required[at]);
  return question;
}

survey::Definition definition_of(const std::vector<Step>& steps, const Conditions& conditions) {
  codec::Json definition{{"zeroten", 1}, {"id", "s"}};
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i].kept) definition["questions"].push_back(question_json(steps[i], conditions, i));
  }
  for (std::size_t i = 1; i < conditions.ending.size(); ++i) {
    definition["endings"].push_back(
        {{"id", "e" + std::to_string(i)}, {"title", "."}, {"when", condition_text(conditions.ending[i])}});
  }
  definition["endings"].push_back({{"id", "e0"}, {"title", "."}});
  const auto survey = codec::read_definition(definition.dump());
  RC_ASSERT(survey);
  return *survey;
}

Walk asked(const survey::Definition& survey, const std::vector<std::size_t>& answers) {
  Value::Map given;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (answers[i] != none) set_value(given, name_of(i), choices[answers[i]]);
  }
  const auto path = flow::path_of(survey, given, {}, "r");
  Walk walk;
  for (const auto* question : path.questions) {
    walk.shown.push_back(question->id);
    if (path.requires_answer(*question)) walk.required.push_back(question->id);
  }
  walk.ending = static_cast<std::size_t>(flow::ending_of(survey, path).id[1] - '0');
  return walk;
}

/// A formula over the steps before `before` that have answers; sometimes a constant.
Logic any_logic(const std::vector<Step>& steps, std::size_t before, int depth) {
  const int kind = *rc::gen::inRange(0, depth == 0 ? 3 : 6);
  if (kind >= 3) {
    const Logic left = any_logic(steps, before, depth - 1);
    const Logic right = any_logic(steps, before, depth - 1);
    return kind == 3 ? both({left, right}) : kind == 4 ? either({left, right}) : negation(left);
  }
  if (before == 0) return kind == 0 ? never() : always();
  const auto step = *rc::gen::inRange<std::size_t>(0, before);
  if (!steps[step].kept) return always();
  return kind == 0 ? answered(name_of(step)) : is(step, *rc::gen::inRange<std::size_t>(0, choices.size()));
}

Target any_target(std::size_t after, std::size_t count, std::size_t endings) {
  const auto index = *rc::gen::inRange<std::size_t>(after + 1, count + endings);
  return index < count ? Target{Kind::step, index} : Target{Kind::ending, index - count};
}

std::vector<Step> any_program(std::size_t count, std::size_t endings) {
  auto steps = straight(count);
  for (std::size_t i = 0; i < count; ++i) {
    steps[i].kept = i == 0 || *rc::gen::inRange(0, 5) > 0;
    if (*rc::gen::inRange(0, 4) == 0) steps[i].visible = any_logic(steps, i, 1);
    const int jumps = *rc::gen::inRange(0, 4);
    for (int k = 0; k < jumps; ++k) {
      steps[i].jumps.push_back({any_logic(steps, i + 1, 2), any_target(i, count, endings)});
    }
    if (i + 1 < count && *rc::gen::inRange(0, 4) == 0) {
      steps[i].demands.push_back({any_logic(steps, i + 1, 1), *rc::gen::inRange(i + 1, count)});
    }
  }
  return steps;
}

template <typename Check>
void for_all_answers(std::size_t count, Check&& check) {
  std::vector<std::size_t> answers(count, 0);
  for (;;) {
    check(answers);
    std::size_t at = 0;
    while (at < count && answers[at] == none) answers[at++] = 0;
    if (at == count) return;
    ++answers[at];
  }
}

}  // namespace

TEST_CASE("asking under conditions visits what jumping visits, whatever is answered") {
  std::size_t compared = 0;
  CHECK(rc::check([&] {
    const auto count = *rc::gen::inRange<std::size_t>(1, 6);
    const auto steps = any_program(count, 3);
    Problems problems;
    RC_ASSERT(check_jumps(steps, 3, problems));
    const auto conditions = conditions_of(steps, 3, 0, problems);
    if (!problems.empty()) return;  // too tangled: refused
    const auto survey = definition_of(steps, conditions);
    ++compared;
    for_all_answers(count, [&](const std::vector<std::size_t>& answers) {
      const Walk theirs = jumped(steps, answers);
      const Walk ours = asked(survey, answers);
      RC_ASSERT(ours.shown == theirs.shown);
      RC_ASSERT(ours.required == theirs.required);
      RC_ASSERT(ours.ending == theirs.ending);
    });
  }));
  CHECK(compared > 80);
}

TEST_CASE("a jump becomes a condition of what lies between") {
  auto steps = straight(3);
  steps[0].jumps = {{is(0, 0), {Kind::step, 2}}};
  const auto conditions = converted(steps);
  CHECK(conditions.when[0].is_always());
  CHECK(condition_text(conditions.when[1]) == "!has(q0) || q0 != 'x'");
  CHECK(conditions.when[2].is_always());
}

TEST_CASE("of several jumps the first that is met is taken") {
  auto steps = straight(4);
  steps[0].jumps = {{is(0, 0), {Kind::step, 1}}, {answered("q0"), {Kind::step, 3}}, {always(), {Kind::step, 2}}};
  const auto conditions = converted(steps);
  CHECK(condition_text(conditions.when[1]) == "q0 == 'x'");
  CHECK(condition_text(conditions.when[2]) == "!has(q0) || q0 == 'x'");
}

TEST_CASE("what lies between may itself be jumped over") {
  auto steps = straight(5);
  steps[0].jumps = {{is(0, 0), {Kind::step, 2}}};
  steps[1].jumps = {{always(), {Kind::step, 4}}};
  const auto conditions = converted(steps);
  CHECK(condition_text(conditions.when[2]) == "q0 == 'x'");
  CHECK(condition_text(conditions.when[3]) == "q0 == 'x'");
}

TEST_CASE("a jump to the end ends there, and brings its ending") {
  auto steps = straight(2);
  steps[0].jumps = {{is(0, 1), {Kind::ending, 1}}};
  const auto conditions = converted(steps, 2);
  CHECK(condition_text(conditions.end_if[0]) == "q0 == 'y'");
  CHECK(conditions.when[1].is_always());
  CHECK(condition_text(conditions.ending[1]) == "q0 == 'y'");
}

TEST_CASE("a jump to a question that is gone is refused, naming the rule (O15)") {
  auto steps = straight(2);
  steps[0].jumps = {{is(0, 0), {Kind::step, 2}, "/questions/0/logic/0"}, {always(), {Kind::ending, 1}, "/r"}};
  Problems problems;
  CHECK_FALSE(check_jumps(steps, 1, problems));
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].code == ProblemCode::not_carried_over);
  CHECK(problems[0].severity == Severity::error);
  CHECK(problems[0].path == "/questions/0/logic/0");
  CHECK(problems[1].path == "/r");
}

TEST_CASE("a loop of jumps is refused, naming the way round (O16)") {
  auto steps = straight(3);
  steps[0].jumps = {{is(0, 0), {Kind::step, 2}}};
  steps[2].jumps = {{is(2, 0), {Kind::step, 0}, "/rule"}};
  Problems problems;
  CHECK_FALSE(check_jumps(steps, 1, problems));
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].path == "/rule");
  CHECK(problems[0].detail("reason") == "it jumps back to 'q0', a loop: q0 → q2 → q0");
}

TEST_CASE("a jump back that nothing leads round to is refused as well") {
  auto steps = straight(3);
  steps[0].jumps = {{always(), {Kind::step, 2}}};
  steps[1].jumps = {{always(), {Kind::ending, 0}}};
  steps[2].jumps = {{always(), {Kind::step, 1}, "/rule"}};
  Problems problems;
  CHECK_FALSE(check_jumps(steps, 1, problems));
  REQUIRE(problems.size() == 1);
  CHECK_THAT(std::string(problems[0].detail("reason")), has_text("reorder the questions"));
}
