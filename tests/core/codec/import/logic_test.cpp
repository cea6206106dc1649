#include "codec/import/logic.h"

#include "tests/catch.h"

using namespace zeroten::codec::importing;

namespace {

/// plan is one of a, b, c: bits 0 to 2.
Logic plan(const std::string& value) {
  const std::uint64_t bit = std::uint64_t{1} << static_cast<unsigned>(value[0] - 'a');
  return holds({"plan == '" + value + "'", "plan != '" + value + "'", {"plan"}, bit});
}

Logic text(const std::string& name) { return holds({name + " == 'x'", name + " != 'x'", {name}}); }

}  // namespace

TEST_CASE("a negated atom is met without an answer, too") {
  CHECK(condition_text(negation(plan("a"))) == "!has(plan) || plan != 'a'");
  CHECK(condition_text(negation(answered("plan"))) == "!has(plan)");
  CHECK(condition_text(negation(negation(plan("a")))) == "plan == 'a'");
}

TEST_CASE("brackets stand where they are needed") {
  CHECK(condition_text(both({text("p"), either({text("q"), text("r")})})) == "p == 'x' && (q == 'x' || r == 'x')");
  CHECK(condition_text(either({text("p"), both({text("q"), text("r")})})) == "p == 'x' || (q == 'x' && r == 'x')");
  CHECK(condition_text(both({text("p"), negation(text("q"))})) == "p == 'x' && (!has(q) || q != 'x')");
  CHECK(condition_text(negation(both({text("p"), text("q")}))) == "!has(p) || p != 'x' || !has(q) || q != 'x'");
}

TEST_CASE("constants decide or vanish") {
  CHECK(condition_text(both({always(), text("p")})) == "p == 'x'");
  CHECK(both({text("p"), never()}).is_never());
  CHECK(either({text("p"), always()}).is_always());
  CHECK(both({}).is_always());
  CHECK(either({}).is_never());
  CHECK(condition_text(never()) == "false");
}

TEST_CASE("what one part says is not asked again in the others") {
  CHECK(condition_text(both({text("p"), either({text("p"), text("q")})})) == "p == 'x'");
  CHECK(condition_text(both({text("p"), either({negation(text("p")), text("q")})})) == "p == 'x' && q == 'x'");
  CHECK(condition_text(both({plan("a"), negation(plan("b"))})) == "plan == 'a'");
  CHECK(both({plan("a"), plan("b")}).is_never());
  CHECK(both({plan("a"), negation(answered("plan"))}).is_never());
  CHECK(condition_text(both({plan("a"), answered("plan")})) == "plan == 'a'");
  CHECK(condition_text(either({plan("a"), answered("plan")})) == "has(plan)");
}

TEST_CASE("a formula requires an answer if it cannot hold without") {
  CHECK(requires_answer(text("p"), "p"));
  CHECK_FALSE(requires_answer(negation(text("p")), "p"));
  CHECK(requires_answer(both({text("p"), text("q")}), "q"));
  CHECK_FALSE(requires_answer(either({text("p"), text("q")}), "q"));
  CHECK(requires_answer(never(), "p"));
  CHECK_FALSE(requires_answer(always(), "p"));
  CHECK(size_of(both({text("p"), either({text("q"), text("r")})})) == 3);
}
