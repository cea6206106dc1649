#include "survey/question.h"

#include "tests/core/support/respondent.h"

using namespace zeroten::survey;
using zeroten::test::question_of;

TEST_CASE("every type of question has a name, and the name leads back to it") {
  for (const std::string name :
       {"nps", "rating", "choice", "choices", "text", "email", "consent", "number", "date", "emotion", "statement"}) {
    CAPTURE(name);
    REQUIRE(question_type(name));
    CHECK(name_of(*question_type(name)) == name);
  }
  for (const std::string name : {"", "NPS", "stars", "constructor", "choice "}) CHECK_FALSE(question_type(name));
}

TEST_CASE("looks and metrics have names; no metric has none") {
  for (const Look each : {Look::numbers, Look::stars, Look::smileys}) CHECK(look(name_of(each)) == each);
  for (const Metric each : {Metric::csat, Metric::ces}) CHECK(metric(name_of(each)) == each);
  CHECK(name_of(Metric::none).empty());
  CHECK_FALSE(metric(""));
  CHECK_FALSE(metric("none"));
  CHECK_FALSE(look("hearts"));
}

TEST_CASE("scales and choices are told by the type alone") {
  int scales = 0;
  int with_choices = 0;
  for (int i = 0; i <= static_cast<int>(QuestionType::statement); ++i) {
    const auto type = static_cast<QuestionType>(i);
    scales += is_scale(type) ? 1 : 0;
    with_choices += has_choices(type) ? 1 : 0;
    CHECK_FALSE((is_scale(type) && has_choices(type)));
  }
  CHECK(scales == 2);
  CHECK(with_choices == 3);
}

TEST_CASE("a score goes from 0 to 10, a rating from 1 to its points") {
  CHECK(lowest_of(question_of(R"("type":"nps")")) == 0);
  CHECK(highest_of(question_of(R"("type":"nps")")) == 10);
  for (const int points : {2, 5, 10}) {
    const Question rating = question_of(R"("type":"rating","ask":"?","points":)" + std::to_string(points));
    CHECK(lowest_of(rating) == 1);
    CHECK(highest_of(rating) == points);
  }
}

TEST_CASE("a number question is for whole numbers if it begins and steps on them") {
  using Row = std::pair<std::string, bool>;
  const auto [members, whole] = GENERATE(values<Row>({{"", true},
                                                      {R"(,"step":2)", true},
                                                      {R"(,"step":2.0,"min":-3.0)", true},
                                                      {R"(,"max":2.5)", true},
                                                      {R"(,"step":0.5)", false},
                                                      {R"(,"step":1.5)", false},
                                                      {R"(,"min":0.5)", false}}));
  CAPTURE(members);
  CHECK(is_whole(question_of(R"("type":"number","ask":"?")" + members)) == whole);
}

TEST_CASE("choices are found by their whole id, and the one for the rest by what it is") {
  const Question question = question_of(
      R"("type":"choice","choices":[{"id":"a","text":"A"},{"id":"other","text":"B"},{"id":"z","text":"Z","other":true}])");
  CHECK(find_choice(question, "a") == &question.choices[0]);
  CHECK(find_choice(question, "A") == nullptr);
  CHECK(find_choice(question, "") == nullptr);
  CHECK(other_choice(question) == &question.choices[2]);
  CHECK(other_choice(question_of(R"("type":"nps")")) == nullptr);
}
