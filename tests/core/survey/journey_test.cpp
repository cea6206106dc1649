#include "survey/journey.h"

#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;
using survey::Environment;
using survey::Situation;

namespace {

/// Counts what it is told.
class Counter : public survey::Traveller {
 public:
  void asked(std::size_t index, bool required, const Situation& /*situation*/,
             const Environment& environment) override {
    ++asked_of[index];
    required_of[index] += required ? 1 : 0;
    known_before = known_before || environment.find("answers.a") != nullptr;
  }
  void passed_over(std::size_t index, const Situation& /*situation*/, const Environment& /*environment*/) override {
    ++passed_of[index];
  }
  void end_looked_at(std::size_t /*index*/, bool met, const Situation& /*situation*/,
                     const Environment& /*environment*/) override {
    ++(met ? ended : went_on);
  }
  void arrived(const Situation& situation, const Environment& /*environment*/) override {
    ++arrivals;
    most_asked = std::max(most_asked, situation.asked);
  }

  int asked_of[8] = {};
  int required_of[8] = {};
  int passed_of[8] = {};
  int ended = 0;
  int went_on = 0;
  int arrivals = 0;
  std::size_t most_asked = 0;
  bool known_before = false;
  bool whole = false;
};

Counter walked(const std::string& questions, survey::JourneyOptions options = {1000}) {
  const auto survey = survey_with(questions, endings(R"q({"id":"e","when":"has(a)","title":"E"},)q" + thanks));
  Counter counter;
  counter.whole = survey::walk(survey, survey::variables_of(survey), options, counter);
  return counter;
}

}  // namespace

TEST_CASE("every question is asked in every situation that differs") {
  const Counter counter = walked(yes_or_no("a", R"(,"required":true)") + "," + asking("b", R"(,"when":"a == 'yes'")"));
  CHECK(counter.asked_of[0] == 1);
  CHECK(counter.required_of[0] == 1);
  CHECK(counter.asked_of[1] == 1);
  CHECK(counter.passed_of[1] == 1);
  CHECK(counter.required_of[1] == 0);
  // Whether b was answered is nothing that an ending asks.
  CHECK(counter.arrivals == 2);
  CHECK(counter.most_asked == 2);
  CHECK(counter.whole);
}

TEST_CASE("whoever meets endIf has arrived, the others go on") {
  const Counter counter = walked(yes_or_no("a", R"(,"endIf":"a == 'no'")") + "," + asking("b"));
  CHECK(counter.ended == 1);
  CHECK(counter.went_on == 2);
  CHECK(counter.asked_of[1] == 2);
  CHECK(counter.arrivals == 3);
}

TEST_CASE("a required consent is given, any other may be refused") {
  using Row = std::pair<std::string, int>;
  const auto [members, arrivals] = GENERATE(values<Row>({{R"(,"required":true)", 1}, {"", 3}}));
  CHECK(walked(R"({"id":"a","type":"consent","text":"?")" + members + "}").arrivals == arrivals);
}

TEST_CASE("a statement counts as no question") {
  const Counter counter = walked(asking("a") + R"(,{"id":"t","type":"statement","text":"Hei"})");
  CHECK(counter.asked_of[1] > 0);
  CHECK(counter.most_asked == 1);
}

TEST_CASE("situations that differ only in their path are one, unless paths are told apart") {
  const std::string questions = asking("a") + "," + yes_or_no("b") + "," + asking("c", R"(,"when":"b == 'yes'")");
  CHECK(walked(questions).arrivals == 2);
  CHECK(walked(questions, {1000, true}).arrivals == 4);
}

TEST_CASE("a walk that is given up says so, and brings nobody to an end") {
  const std::string questions = yes_or_no("a") + "," + yes_or_no("b", R"(,"when":"a == 'yes'")");
  CHECK(walked(questions, {4}).whole);
  const Counter counter = walked(questions, {2});
  CHECK_FALSE(counter.whole);
  CHECK(counter.arrivals == 0);
}
