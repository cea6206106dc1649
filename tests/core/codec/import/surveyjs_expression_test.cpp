#include "codec/import/surveyjs_expression.h"

#include "codec/import/choices.h"
#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::codec::importing;
using survey::QuestionType;

namespace {

void add(Draft& draft, const std::string& name, QuestionType type) {
  DraftQuestion question;
  question.question.id = question.step.id = name;
  question.question.type = type;
  if (survey::has_choices(type)) {
    for (const auto* choice : {"a", "b", "c"}) add_choice(question, choice, {});
  }
  draft.names.push_back({name, name});
  draft.questions.push_back(std::move(question));
}

Draft draft() {
  Draft made;
  add(made, "nps", QuestionType::nps);
  add(made, "plan", QuestionType::choice);
  add(made, "areas", QuestionType::choices);
  add(made, "why", QuestionType::text);
  add(made, "count", QuestionType::number);
  add(made, "day", QuestionType::date);
  return made;
}

std::string ours(const std::string& theirs) {
  std::string reason;
  const auto logic = surveyjs_expression(theirs, draft(), reason);
  return logic ? condition_text(*logic) : "refused: " + reason;
}

struct Pair {
  std::string theirs;
  std::string ours;
};

}  // namespace

TEST_CASE("an expression becomes a condition that is met for the same answers") {
  const auto [theirs, expected] = GENERATE(values<Pair>({
      {"{plan} = 'a'", "plan == 'a'"},
      {"{plan} == \"a\"", "plan == 'a'"},
      {"'a' = {plan}", "plan == 'a'"},
      {"{plan} <> 'a'", "!has(plan) || plan != 'a'"},
      {"{plan} notequal 'a'", "!has(plan) || plan != 'a'"},
      {"{plan} = ''", "!has(plan)"},
      {"{plan} anyof ['a', 'b']", "plan == 'a' || plan == 'b'"},
      {"{nps} >= 9", "promoter(nps)"},
      {"{nps} > 2", "nps >= 3"},
      {"5 >= {nps}", "nps <= 5"},
      {"{nps} = 7 or {nps} = 8", "nps == 7 || nps == 8"},
      {"{nps} <= 10", "has(nps)"},
      {"{nps} > 10", "false"},
      {"!({nps} empty)", "has(nps)"},
      {"{areas} contains 'a' and {areas} notcontains 'b'", "'a' in areas && (!has(areas) || !('b' in areas))"},
      {"{areas} allof ['a', 'c']", "'a' in areas && 'c' in areas"},
      {"{areas} = ['a']", "'a' in areas && size(areas) == 1"},
      {"{why} contains 'it\\'s'", "why.contains('it\\'s')"},
      {"{why} notempty AND NOT {count} < 2.5", "has(why) && (!has(count) || count >= 2.5)"},
      {"{count} = -3", "count == -3"},
      {"{day} > '2026-01-01'", "day > '2026-01-01'"},
      {"{plan} = 'a' or {plan} = 'b' and {nps} = 1", "plan == 'a' || (plan == 'b' && nps == 1)"},
  }));
  CAPTURE(theirs);
  CHECK(ours(theirs) == expected);
}

TEST_CASE("an expression that cannot be said here is refused with its reason") {
  const auto [theirs, reason] = GENERATE(values<Pair>({
      {"", "this part cannot be read: ''"},
      {"{plan} =", "this part cannot be read: ''"},
      {"({plan} = 'a'", "')' is missing"},
      {"{plan} = 'a')", "')' cannot stand there"},
      {"{plan} = 'a' {nps} = 1", "'nps' cannot stand there"},
      {"{plan} = 'z'", "'plan' has no choice 'z'"},
      {"{pln} = 'a'", "it asks about 'pln', which is not here"},
      {"{plan} = {nps}", "only an answer and a constant can be compared"},
      {"age({day}) > 18", "there is no function 'age' here"},
      {"{nps} + 1 > 3", "'nps' is a number"},
      {"{why} < 'b'", "'why' is a text, which is neither less nor more"},
      {"{plan", "this part cannot be read: ''"},
      {"'a", "this part cannot be read: ''"},
  }));
  CAPTURE(theirs);
  CHECK(ours(theirs) == "refused: " + reason);
}

TEST_CASE("deep nesting is refused and not followed") {
  CHECK(ours(std::string(50'000, '(') + "{nps} = 1") == "refused: it is nested too deeply");
  CHECK(ours(std::string(50'000, '!') + "{nps} = 1") == "refused: it is nested too deeply");
}
