#include "collector/intake.h"

#include "tests/catch.h"
#include "tests/core/collector/responses.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

/// The code of the problem that keeps `response` out; empty if it gets in.
std::string problem_with(const flow::Response& response) {
  const Intake intake = take_in(response, test::shop_surveys(), 9000);
  if (intake.receipt.problems.empty()) return "";
  // Kept aside, if it is of a survey of ours.
  CHECK(intake.record.has_value() == (response.survey == "shop"));
  CHECK((!intake.record || !intake.record->problems.empty()));
  CHECK(intake.receipt.result == codec::ReceiptResult::rejected);
  return std::string(name_of(intake.receipt.problems.front().code));
}

}  // namespace

TEST_CASE("a response that fits its survey becomes a record") {
  const auto response = test::completed(1, 9, "Socks");
  const Intake intake = take_in(response, test::shop_surveys(), 9000);
  REQUIRE(intake.record);
  const Record& record = *intake.record;
  CHECK(record.survey == "shop");
  CHECK(record.id == response.id);
  CHECK(record.seq == 2);
  CHECK(record.status == "complete");
  CHECK(record.nps == 9);
  CHECK(record.category == "promoter");
  CHECK(record.comments == 1);
  CHECK(record.received == 9000);
  CHECK(record.facets == R"({"channel":"inline","language":"en"})");
  CHECK(record.started == 2000);
  CHECK(record.consents == 0);
  CHECK(record.json == test::json(response));
  CHECK(record.hash == codec::content_hash(record.json));
  CHECK(intake.receipt.hash == record.hash);
  CHECK(intake.receipt.problems.empty());
}

TEST_CASE("what does not fit is rejected with the reason") {
  auto response = test::clicked(1, 9);
  CHECK(problem_with(response).empty());
  response.survey = "other";
  CHECK(problem_with(response) == "unknown_survey");
  response = test::clicked(1, 9);
  response.revision = std::string(32, '0');
  CHECK(problem_with(response) == "wrong_revision");
  response = test::clicked(1, 9);
  response.nps = 8;
  CHECK(problem_with(response) == "wrong_score");
  response = test::clicked(1, 9);
  response.category = score::Category::detractor;
  CHECK(problem_with(response) == "wrong_category");
}

TEST_CASE("a response in an older revision is checked against that one") {
  Surveys surveys = test::shop_surveys();
  surveys.add(test::other_definition);
  CHECK(take_in(test::clicked(1, 9), surveys, 9000).record);
}

TEST_CASE("what could not be read is rejected with its problems") {
  const Intake intake = take_in(Problem{.code = ProblemCode::missing_key}, test::shop_surveys(), 9000);
  CHECK_FALSE(intake.record);
  CHECK(intake.receipt.id.empty());
  CHECK(intake.receipt.problems.size() == 1);
}

TEST_CASE("consents that were given are counted, and facets that are long stay in the record") {
  Surveys surveys;
  REQUIRE(surveys.add(R"({"zeroten":1,"id":"shop","subject":"Fjellrev","facts":{"user.plan":"text"},"questions":[)"
                      R"({"id":"score","type":"nps"},{"id":"contact","type":"consent","text":"Write to me."}]})"));
  flow::Response response = test::clicked(1, 3);
  response.revision = surveys.newest("shop")->definition.revision;
  set_value(response.answers, "contact", Value(true));
  response.facts = {{"user", Value(Value::Map{{"plan", Value(std::string(900, 'x'))}})}};
  const Intake intake = take_in(response, surveys, 9000);
  CHECK(codec::write_problem_list(intake.receipt.problems) == "[]");
  REQUIRE(intake.record);
  CHECK(intake.record->consents == 1);
  CHECK(intake.record->facets.size() > 900);
  response.facts = {{"user", Value(Value::Map{{"plan", Value(std::string(1000, 'x'))}})}};
  CHECK(take_in(response, surveys, 9000).record->facets.empty());
}
