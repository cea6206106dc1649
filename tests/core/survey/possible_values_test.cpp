#include "survey/possible_values.h"

#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;

namespace {

Value list(const std::vector<std::string>& ids) { return Value::List(ids.begin(), ids.end()); }
Value text(const std::string& words) { return words; }

const std::string choices = R"("type":"choices","ask":"?","choices":[{"id":"a","text":"A"},{"id":"b","text":"B"},
  {"id":"z","text":"Z","other":true},{"id":"n","text":"N","exclusive":true}])";

}  // namespace

TEST_CASE("of lists of choices those are kept that can be chosen, in the order of the choices, each once") {
  const auto possible = survey::possible_values(
      question_of(choices + R"(,"max":2)"), {list({"a"}), list({"b", "a"}), list({"a", "b"}), list({"z", "a"}),
                                             list({"n"}), list({"n", "a"}), list({"n", "z"}), list({"a", "b", "z"})});
  CHECK(possible.values == std::vector<Value>{list({"a"}), list({"a", "b"}), list({"a", "z"}), list({"n"})});
  CHECK(possible.exact);
}

TEST_CASE("a single choice of something else counts as its id") {
  const auto question =
      question_of(R"("type":"choice","ask":"?","choices":[{"id":"a","text":"A"},{"id":"z","text":"Z","other":true}])");
  CHECK(survey::possible_values(question, {text("a"), text("z")}).values == std::vector<Value>{text("a"), text("z")});
}

TEST_CASE("an address more stands for all that no condition names") {
  const auto email = question_of(R"("type":"email")");
  const auto named = survey::possible_values(email, {text("a@b.example"), text("x")});
  CHECK(named.values == std::vector<Value>{text("a@b.example"), text("somebody@example.com")});
  CHECK(named.exact);
  const auto taken = survey::possible_values(email, {text("somebody@example.com"), text("x")});
  CHECK(taken.values.back() == text("anybody@example.com"));
  CHECK_FALSE(survey::possible_values(email, {text(".no"), text("x")}).exact);
  CHECK(survey::possible_values(email, {}).values.empty());
}

TEST_CASE("a text without content is no answer, and leaves a gap") {
  const auto question = question_of(R"("type":"text","ask":"?")");
  CHECK(survey::possible_values(question, {text("x")}).exact);
  const auto possible = survey::possible_values(question, {text("x"), text("  ")});
  CHECK(possible.values == std::vector<Value>{text("x")});
  CHECK_FALSE(possible.exact);
}
