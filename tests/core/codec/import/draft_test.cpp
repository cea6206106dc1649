#include "codec/import/draft.h"

#include "base/id.h"
#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::codec::importing;

TEST_CASE("an id is made of what can stand in one, and of its own") {
  CHECK(free_id("Product feedback!", "survey", {}) == "Product_feedback");
  CHECK(free_id("-- c-price", "choice", {}) == "c-price");
  CHECK(free_id("你好", "choice_1", {}) == "choice_1");
  CHECK(free_id("a", "x", {"a", "a_2"}) == "a_3");
  CHECK(free_id("constructor", "x", {}) == "constructor_2");
  CHECK(is_id(free_id(std::string(500, 'x'), "x", {})));
}

TEST_CASE("the id of a question can stand in a condition as it is") {
  Draft draft;
  CHECK(name_id(draft, "the-plan", "q1") == "the_plan");
  CHECK(name_id(draft, "2nd", "q1") == "q2nd");
  for (const auto* word : {"in", "user", "has", "promoter", "size", "true", "subject", "while"}) {
    CHECK(name_id(draft, word, "q1") == std::string(word) + "_2");
  }
  draft.names.push_back({"Plan", "plan"});
  CHECK(name_id(draft, "plan", "q1") == "plan_2");
}

TEST_CASE("of names that stand twice, each question takes the next") {
  Draft draft;
  draft.names = {{"q", "q"}, {"q", "q_2"}};
  CHECK(draft.next_name("q")->ours == "q");
  draft.questions.emplace_back().step.id = "q";
  CHECK(draft.next_name("q")->ours == "q_2");
  draft.questions.emplace_back().step.id = "q_2";
  CHECK(draft.next_name("q") == nullptr);
}
