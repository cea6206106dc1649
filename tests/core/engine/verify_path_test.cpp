// Responses to a survey with conditions, facts, other scores and choices: what contradicts it.
#include "codec/json.h"
#include "codec/response_codec.h"
#include "engine/verify.h"
#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using codec::Json;
using test::found;
using test::Found;

namespace {

const survey::Definition& asked() {
  static const auto survey = test::survey_of(R"({"zeroten":1,"id":"s","facts":{"user.plan":["free","pro"],
    "user.orders":"int","user.worth":"number"},"questions":[
    {"id":"ease","type":"rating","ask":"?","metric":"ces","points":7,"required":true},
    {"id":"hard","type":"text","when":"ease < 4"},
    {"id":"pick","type":"choices","min":2,"choices":[{"id":"a","text":"A"},{"id":"b","text":"B"},
                                                     {"id":"z","text":"Z","other":true}]},
    {"id":"feel","type":"emotion","ask":"?","when":"user.plan == 'pro'","feelings":[{"id":"sad","text":"S","weight":-40}]},
    {"id":"kilo","type":"number","ask":"?","step":0.5}],
    "endings":[{"id":"low","when":"ease < 4"},{"id":"all"}]})");
  return survey;
}

/// Complete, with an answer to everything.
Json good_response() {
  test::Respondent respondent(asked(), {{"user", Value::Map{{"orders", 3}, {"plan", "pro"}, {"worth", 12.0}}}});
  respondent.pass("ease", 2);
  respondent.pass("hard", "Cold");
  respondent.pass("pick", Value::List{"a", Value::Map{{"other", Value("x")}}});
  respondent.pass("feel", "sad");
  respondent.pass("kilo", 2.0);
  return Json::parse(codec::write_response(*respondent.saved()));
}

Found problems_of(const Json& response) {
  const auto read = codec::read_response(response.dump());
  return found(read ? engine::verify(asked(), *read) : read.problems());
}

struct Manipulation {
  std::string path, value;
  Found problems;
};

}  // namespace

TEST_CASE("what step() saved fits, facts and scores and all, whole numbers written without a point") {
  const Json response = good_response();
  CHECK(response["answers"]["kilo"].dump() == "2");
  CHECK(response["facts"]["user"]["worth"].dump() == "12");
  CHECK(response["scores"] == Json::parse(R"({"ces":2,"emotion":-40})"));
  CHECK(response["ending"] == "low");
  CHECK(problems_of(response) == Found{});
}

TEST_CASE("what contradicts path, facts or scores is refused where it does") {
  const auto [path, value, problems] = GENERATE(values<Manipulation>({
      {"/answers/ease", "7", {"off_path /answers/hard", "wrong_score /scores", "wrong_ending /ending"}},
      {"/answers/ease", "8", {"out_of_range /answers/ease"}},
      {"/answers/pick", R"(["a"])", {"wrong_status /status"}},
      {"/answers/pick", R"(["a","gone"])", {"unknown_choice /answers/pick/1"}},
      {"/answers/pick", R"(["a",{"other":" "}])", {"required /answers/pick/1"}},
      {"/answers/pick", "[]", {"empty /answers/pick"}},
      {"/answers/kilo", "2.25", {"not_a_step /answers/kilo"}},
      {"/answers/kilo", "1e300", {"out_of_range /answers/kilo"}},
      {"/answers/kilo", R"([[[[[[1]]]]]])", {"wrong_type /answers/kilo"}},
      {"/facts/user/plan", R"("free")", {"off_path /answers/feel", "wrong_score /scores"}},
      {"/facts/user/plan", R"("gold")", {"wrong_fact /facts/user/plan"}},
      {"/facts/user/plan", "{}", {"wrong_fact /facts/user/plan"}},
      {"/facts/user/orders", "3.5", {"wrong_fact /facts/user/orders"}},
      {"/facts/user/name", R"("Kari")", {"unknown_key /facts/user/name"}},
      {"/facts/user", "5", {"wrong_type /facts"}},
      {"/facts", "{}", {"wrong_type /facts"}},
      {"/facts", "[]", {"wrong_type /facts"}},
      {"/facts/device", R"({"os":"x"})", {"unknown_key /facts/device/os"}},
      {"/scores/emotion", "40", {"wrong_score /scores"}},
      {"/scores/ces", "7", {"wrong_score /scores"}},
      {"/scores/csat", "2", {"wrong_score /scores"}},
      {"/scores/nps", "2", {"wrong_score /scores"}},
      {"/category", R"("promoter")", {"wrong_category /category"}},
      {"/ending", R"("all")", {"wrong_ending /ending"}},
  }));
  CAPTURE(path, value);
  Json response = good_response();
  response[Json::json_pointer(path)] = Json::parse(value);
  CHECK(problems_of(response) == problems);
}

TEST_CASE("while a survey is not complete, choices may be fewer than wanted") {
  test::Respondent respondent(asked());
  respondent.pass("ease", 5);
  REQUIRE(respondent.answer("pick", Value::List{"a"}).empty());
  CHECK(found(engine::verify(asked(), *respondent.saved())) == Found{});
  REQUIRE(respondent.dismiss().empty());
  CHECK(found(engine::verify(asked(), *respondent.saved())) == Found{});
}

TEST_CASE("choices in another order than the survey's are the same choices") {
  Json response = good_response();
  response["answers"]["pick"] = Json::parse(R"([{"other":"x"},"a"])");
  CHECK(problems_of(response) == Found{});
}
