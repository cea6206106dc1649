#include "survey/answer.h"

#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::survey;
using test::question_of;
using List = Value::List;

namespace {

const std::string choices = R"("choices":[{"id":"a","text":"A"},{"id":"z","text":"Z","other":true}])";

}  // namespace

TEST_CASE("conditions see the ids of choices, and not what was written") {
  const Question one = question_of(R"("type":"choice",)" + choices);
  const Question several = question_of(R"("type":"choices",)" + choices);
  const Answer written = Value::Map{{"other", "a secret"}};
  CHECK(condition_value(one, "a") == Value("a"));
  CHECK(condition_value(one, written) == Value("z"));
  CHECK(condition_value(several, List{"a", written}) == Value(List{"a", "z"}));
  CHECK(condition_value(several, List{}) == Value(List{}));
}

TEST_CASE("conditions see every other answer as it is") {
  CHECK(condition_value(question_of(R"("type":"nps")"), 0) == Value(0));
  CHECK(condition_value(question_of(R"("type":"number","ask":"?","step":0.5)"), 1.0) == Value(1.0));
  CHECK(condition_value(question_of(R"("type":"text")"), "z") == Value("z"));
  CHECK(condition_value(question_of(R"("type":"consent","text":"?")"), false) == Value(false));
}

TEST_CASE("a required question is satisfied by any answer but a refusal") {
  const Question score = question_of(R"("type":"nps")");
  const Question consent = question_of(R"("type":"consent","text":"?","required":true)");
  const Answer zero = 0;
  const Answer yes = true;
  const Answer no = false;
  CHECK_FALSE(satisfies(score, nullptr));
  CHECK(satisfies(score, &zero));
  CHECK_FALSE(satisfies(consent, nullptr));
  CHECK_FALSE(satisfies(consent, &no));
  CHECK(satisfies(consent, &yes));
  CHECK(satisfies(question_of(R"("type":"statement","text":"?")"), nullptr));
}
