#include "survey/accept_choices.h"

#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::survey;
using test::found;
using test::Found;
using test::question_of;
using List = Value::List;

namespace {

const std::string offered = R"("choices":[{"id":"price","text":"P"},{"id":"range","text":"R"},{"id":"staff","text":"S"},
  {"id":"else","text":"E","other":true},{"id":"none","text":"N","exclusive":true}])";

Question one() { return question_of(R"("type":"choice",)" + offered); }
Question several(const std::string& members = "") { return question_of(R"("type":"choices",)" + members + offered); }
Value other(const std::string& words) { return Value::Map{{"other", Value(words)}}; }

Found refused_one(const Value& value) { return found(accept_choice(one(), value, "/value").problems()); }
Found refused_several(const Value& value) { return found(accept_choices(several(), value, "/value").problems()); }

}  // namespace

TEST_CASE("a choice is its id, or what was written for other") {
  CHECK(**accept_choice(one(), "price", "") == Answer("price"));
  CHECK(**accept_choice(one(), "none", "") == Answer("none"));
  CHECK(**accept_choice(one(), other("The <b>café</b>"), "") == Answer(other("The <b>café</b>")));
  CHECK_FALSE(accept_choice(one(), "", "")->has_value());
}

TEST_CASE("what is not offered is refused, and so is other without words") {
  CHECK(refused_one("Price") == Found{"unknown_choice /value"});
  CHECK(refused_one("__proto__") == Found{"unknown_choice /value"});
  CHECK(refused_one("other") == Found{"unknown_choice /value"});
  CHECK(refused_one("else") == Found{"required /value"});
  CHECK(refused_one(other(" \t")) == Found{"required /value"});
  CHECK(refused_one(other(std::string(201, 'x'))) == Found{"too_long /value"});
  CHECK(refused_one(0) == Found{"wrong_type /value"});
  CHECK(refused_one(List{"price"}) == Found{"wrong_type /value"});
  CHECK(refused_one(Value::Map{}) == Found{"wrong_type /value"});
  CHECK(refused_one(Value::Map{{"other", 5}}) == Found{"wrong_type /value"});
  CHECK(refused_one(Value::Map{{"more", "x"}, {"other", "x"}}) == Found{"wrong_type /value"});
  const auto plain = question_of(R"("type":"choice","choices":[{"id":"a","text":"A"}])");
  CHECK(found(accept_choice(plain, other("x"), "/value").problems()) == Found{"unknown_choice /value"});
}

TEST_CASE("the problem names what is offered, and repeats no more than needed of what was sent") {
  const auto refused = accept_choice(one(), std::string(1000, 'x'), "/value");
  REQUIRE(refused.problems().size() == 1);
  CHECK(refused.problems()[0].detail("known") == "price, range, staff, else, none");
  CHECK(refused.problems()[0].detail("value").size() == 64);
}

TEST_CASE("several choices come in the order of the question, in whichever they were clicked") {
  const Answer sorted = List{"price", "staff", other("x")};
  CHECK(**accept_choices(several(), List{"price", "staff", other("x")}, "") == sorted);
  CHECK(**accept_choices(several(), List{other("x"), "staff", "price"}, "") == sorted);
  CHECK(**accept_choices(several(), List{"none"}, "") == Answer(List{"none"}));
  CHECK_FALSE(accept_choices(several(), List{}, "")->has_value());
}

TEST_CASE("a list that cannot be meant is refused where it is wrong") {
  CHECK(refused_several(List{"price", "price"}) == Found{"twice /value/1"});
  CHECK(refused_several(List{other("a"), other("b")}) == Found{"twice /value/1"});
  CHECK(refused_several(List{"price", "gone"}) == Found{"unknown_choice /value/1"});
  CHECK(refused_several(List{"price", ""}) == Found{"unknown_choice /value/1"});
  CHECK(refused_several(List{"else"}) == Found{"required /value/0"});
  CHECK(refused_several(List{Value()}) == Found{"wrong_type /value/0"});
  CHECK(refused_several(List{Value(List{"price"})}) == Found{"wrong_type /value/0"});
  CHECK(refused_several(List{"price", "none"}) == Found{"not_alone /value"});
  CHECK(refused_several(List{"none", other("x")}) == Found{"not_alone /value"});
  CHECK(refused_several("price") == Found{"wrong_type /value"});
  CHECK(refused_several(List(6, "price")) == Found{"too_many /value"});
  CHECK(refused_several(List(100'000, "price")) == Found{"too_many /value"});
}

TEST_CASE("no more may be chosen than the question says") {
  const Question at_most_two = several(R"("max":2,)");
  CHECK(accept_choices(at_most_two, List{"price", "range"}, ""));
  const auto refused = accept_choices(at_most_two, List{"price", "range", "staff"}, "/value");
  REQUIRE(found(refused.problems()) == Found{"too_many /value"});
  CHECK(refused.problems()[0].detail("max") == "2");
}
