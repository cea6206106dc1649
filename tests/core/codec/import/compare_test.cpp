#include "codec/import/compare.h"

#include "codec/import/choices.h"
#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::codec::importing;
using codec::Json;
using survey::QuestionType;

namespace {

DraftQuestion question(QuestionType type) {
  DraftQuestion made;
  made.question.id = made.step.id = "q";
  made.question.type = type;
  if (type == QuestionType::rating) made.question.points = 5;
  if (survey::has_choices(type)) {
    for (const auto* name : {"a", "b", "c"}) add_choice(made, name, {});
  }
  return made;
}

std::string ours(const DraftQuestion& asked, Relation relation, const Json& value) {
  std::string reason;
  const auto logic = compare(asked, relation, value, reason);
  return logic ? condition_text(*logic) : reason;
}

}  // namespace

TEST_CASE("points that are accepted are written as shortly as they can be") {
  const auto rating = question(QuestionType::rating);
  CHECK(condition_text(one_of(rating.question, {true, true, false, false, false})) == "q <= 2");
  CHECK(condition_text(one_of(rating.question, {false, false, false, true, true})) == "q >= 4");
  CHECK(condition_text(one_of(rating.question, {false, false, true, false, false})) == "q == 3");
  CHECK(condition_text(one_of(rating.question, {true, false, true, false, false})) == "q in [1, 3]");
  CHECK(condition_text(negation(one_of(rating.question, {true, false, true, false, false}))) ==
        "!has(q) || !(q in [1, 3])");
  CHECK(condition_text(one_of(rating.question, std::vector<bool>(5, true))) == "has(q)");
  CHECK(one_of(rating.question, std::vector<bool>(5, false)).is_never());
}

TEST_CASE("a rating whose points they count from elsewhere is compared by their points") {
  auto rating = question(QuestionType::rating);
  rating.offset = -3;  // −2 to 2
  CHECK(ours(rating, Relation::less, 0) == "q <= 2");
  CHECK(ours(rating, Relation::equals, "2") == "q == 5");
}

TEST_CASE("a category is called by its name") {
  const auto nps = question(QuestionType::nps);
  CHECK(ours(nps, Relation::at_least, 9) == "promoter(q)");
  CHECK(ours(nps, Relation::less, 7) == "detractor(q)");
  CHECK(ours(nps, Relation::less, 6) == "q <= 5");
}

TEST_CASE("what no answer can be asked is said") {
  CHECK(ours(question(QuestionType::nps), Relation::contains, "x") == "'q' is a number");
  CHECK(ours(question(QuestionType::choice), Relation::equals, "z") == "'q' has no choice 'z'");
  CHECK(ours(question(QuestionType::statement), Relation::equals, "z") ==
        "'q' has no answer that this could be asked of");
  CHECK(ours(question(QuestionType::consent), Relation::equals, "maybe") == "'q' is true or false");
  CHECK(ours(question(QuestionType::number), Relation::less, "many") == "'q' is a number");
}

TEST_CASE("texts become literals whatever they hold") {
  CHECK(text_literal("it's \\ a\nb\x01") == "'it\\'s \\\\ a\\nb '");
  CHECK(ours(question(QuestionType::text), Relation::begins, "it's") == "q.startsWith('it\\'s')");
  CHECK(ours(question(QuestionType::consent), Relation::equals, false) == "!q");
}
