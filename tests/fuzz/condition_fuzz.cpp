// Any bytes as a condition: the first choose values, the rest is the text. Parsing, checking and evaluating end, give
// the same twice, and a condition that the check calls constant is.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/words.h"
#include "condition/caret.h"
#include "condition/check.h"
#include "condition/evaluate.h"
#include "condition/limits.h"
#include "condition/parse.h"
#include "condition/references.h"
#include "survey/environment.h"
#include "tests/fuzz/require.h"

namespace {

using namespace zeroten;
using namespace zeroten::condition;

std::vector<Declaration> declarations() {
  std::vector<Declaration> all{
      {.name = "answers.score", .type = {TypeKind::integer}, .min = 0, .max = 10},
      {.name = "answers.why", .type = {TypeKind::text}},
      {.name = "answers.likes", .type = list_of({TypeKind::text})},
      {.name = "answers.days", .type = {TypeKind::number}, .min = 0},
      {.name = "user.plan", .type = {TypeKind::text}},
  };
  all[2].ids = {"a", "b", "c"};
  all[4].ids = {"free", "pro"};
  return all;
}

/// Answers as `choice` has them, each possible for its declaration; the upper bits leave some out.
Value::Map roots(unsigned choice) {
  Value::Map answers;
  Value::Map user;
  if ((choice & 0x10U) == 0) set_value(answers, "score", std::int64_t{choice % 11});
  if ((choice & 0x20U) == 0) set_value(answers, "why", std::string(choice % 7 + 1, 'x'));
  if ((choice & 0x40U) == 0)
    set_value(answers, "likes", Value::List{std::string(1, static_cast<char>('a' + choice % 3))});
  if ((choice & 0x80U) == 0) set_value(answers, "days", choice * 0.5);
  set_value(user, "plan", std::string(choice % 2 == 0 ? "free" : "pro"));
  return {{"answers", std::move(answers)}, {"user", std::move(user)}};
}

void check_problems(const Problems& problems) {
  for (const Problem& problem : problems) {
    FUZZ_REQUIRE(!words(problem).empty());
    FUZZ_REQUIRE(!problem.detail("line").empty() && !problem.detail("column").empty());
    caret(problem);
  }
}

void check_expression(const Expression& expression, unsigned choice) {
  FUZZ_REQUIRE(expression.tree().nodes.size() <= most_nodes);
  const Value::Map values = roots(choice);
  const Outcome first = evaluate(expression, values, survey::predicates());
  const Outcome second = evaluate(expression, values, survey::predicates());
  FUZZ_REQUIRE(first.error.has_value() == second.error.has_value());
  if (first.error) FUZZ_REQUIRE(first.error->code == second.error->code);
  const bool met = is_met(expression, values, survey::predicates());
  FUZZ_REQUIRE(met == (!first.error && first.value.boolean() != nullptr && *first.value.boolean()));
  references(expression);
  const Problems problems = check(expression, declarations(), "/when", survey::predicates());
  check_problems(problems);
  if (problems.empty() || (choice & 0xF0U) != 0) return;
  const ProblemCode code = problems[0].code;
  const bool whole =
      problems[0].detail("reason").ends_with("tried") && expression.tree().root().kind != NodeKind::either;
  if (whole && code == ProblemCode::always_true) FUZZ_REQUIRE(met);
  if (whole && code == ProblemCode::always_false) FUZZ_REQUIRE(!met);
  // What fits the budget at worst never meets it.
  if (first.error && first.error->code == ErrorCode::limit) FUZZ_REQUIRE(code != ProblemCode::always_true);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  const auto expression = parse(text, "/when", survey::predicates());
  FUZZ_REQUIRE(bool(expression) != has_errors(expression.problems()));
  check_problems(expression.problems());
  if (expression) check_expression(*expression, data[0]);
  return 0;
}
