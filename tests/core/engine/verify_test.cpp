#include "engine/verify.h"

#include "codec/json.h"
#include "codec/response_codec.h"
#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using codec::Json;
using test::found;
using test::Found;

namespace {

/// A 9 with its reason, complete.
const std::string& good_response() {
  static const std::string text = [] {
    auto respondent = test::asked_why(9);
    REQUIRE(respondent.answer("why", std::string("Wool")).empty());
    REQUIRE(respondent.next().empty());
    return codec::write_response(*respondent.saved());
  }();
  return text;
}

/// The problems of the good response after a JSON Patch of one step.
Found problems_after(const std::string& op, const std::string& path, const std::string& value) {
  Json patch = {{"op", op}, {"path", path}};
  if (!value.empty()) patch["value"] = Json::parse(value);
  const auto read = codec::read_response(Json::parse(good_response()).patch(Json::array({patch})).dump());
  return found(read ? engine::verify(test::survey_of(test::standard_survey), *read) : read.problems());
}

struct Manipulation {
  std::string op, path, value;
  Found problems;
};

void check(const std::vector<Manipulation>& manipulations) {
  for (const auto& [op, path, value, problems] : manipulations) {
    CAPTURE(op, path, value);
    CHECK(problems_after(op, path, value) == problems);
  }
}

}  // namespace

TEST_CASE("a response that step() saved fits") { CHECK(problems_after("test", "/seq", "3") == Found{}); }

TEST_CASE("what does not have the form of a response is refused where it is") {
  check({{"replace", "/zeroten", "2", {"out_of_range /zeroten"}},
         {"replace", "/zeroten", "\"1\"", {"wrong_type /zeroten"}},
         {"remove", "/id", "", {"missing_key "}},
         {"replace", "/id", "\"0123\"", {"invalid_id /id"}},
         {"replace", "/id", "\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"", {"invalid_id /id"}},
         {"replace", "/seq", "0", {"out_of_range /seq"}},
         {"replace", "/seq", "1.5", {"wrong_type /seq"}},
         {"replace", "/seq", "1000001", {"out_of_range /seq"}},
         {"replace", "/status", "\"finished\"", {"unknown_value /status"}},
         {"replace", "/answers", "[]", {"wrong_type /answers"}},
         {"replace", "/answers/why", "true", {"wrong_type /answers/why"}},
         {"replace", "/answers/why", "null", {"wrong_type /answers/why"}},
         {"replace", "/answers/score", "8.5", {"not_an_integer /answers/score"}},
         {"add", "/answers/a b", "1", {"invalid_id /answers/a b"}},
         {"replace", "/scores", "{}", {"empty /scores"}},
         {"replace", "/scores/nps", "11", {"out_of_range /scores/nps"}},
         {"add", "/scores/speed", "5", {"unknown_key /scores/speed"}},
         {"replace", "/category", "\"Promoter\"", {"unknown_value /category"}},
         {"replace", "/ending", "\"\"", {"invalid_id /ending"}},
         {"replace", "/language", "\"english\"", {"invalid_language /language"}},
         {"replace", "/channel", "\"fax\"", {"unknown_value /channel"}},
         {"remove", "/times", "", {"missing_key "}},
         {"replace", "/times/elapsed", "-1", {"out_of_range /times/elapsed"}},
         {"replace", "/times/shown", "9007199254740992", {"out_of_range /times/shown"}},
         {"add", "/times/now", "5", {"unknown_key /times/now"}},
         {"replace", "/respondent", "5", {"wrong_type /respondent"}},
         {"add", "/ip", "\"127.0.0.1\"", {"unknown_key /ip"}}});
}

TEST_CASE("what contradicts the survey is refused where it does") {
  check(
      {{"replace", "/survey", "\"other\"", {"wrong_survey /survey"}},
       {"replace", "/revision", "\"00000000000000000000000000000000\"", {"wrong_revision /revision"}},
       {"add", "/answers/colour", "1", {"unknown_question /answers/colour"}},
       {"replace", "/answers/score", "11", {"out_of_range /answers/score"}},
       {"replace", "/answers/score", "\"9\"", {"wrong_type /answers/score"}},
       {"replace", "/answers/why", "9", {"wrong_type /answers/why"}},
       {"replace", "/answers/why", "\" \\u00a0\"", {"empty /answers/why"}},
       {"replace", "/answers/why", '"' + std::string(2001, 'x') + '"', {"too_long /answers/why"}},
       {"replace", "/answers/score", "10", {"wrong_score /scores"}},
       {"replace", "/answers/score", "3", {"wrong_score /scores", "wrong_category /category", "wrong_ending /ending"}},
       {"replace", "/scores/nps", "10", {"wrong_score /scores"}},
       {"remove", "/scores", "", {"wrong_score /scores"}},
       {"add", "/scores/csat", "5", {"wrong_score /scores"}},
       {"add", "/facts", R"({"user":{"plan":"pro"}})", {"unknown_key /facts/user/plan"}},
       {"replace", "/category", "\"passive\"", {"wrong_category /category"}},
       {"remove", "/category", "", {"wrong_category /category"}},
       {"replace", "/ending", "\"passive\"", {"wrong_ending /ending"}},
       {"remove", "/ending", "", {"wrong_ending /ending"}},
       {"remove", "/times/completed", "", {"wrong_time /times"}},
       {"replace", "/status", "\"partial\"", {"wrong_ending /ending", "wrong_time /times/completed"}},
       {"replace", "/status", "\"dismissed\"", {"wrong_ending /ending", "wrong_time /times/completed"}},
       {"remove", "/answers/score", "", {"wrong_score /scores", "wrong_category /category", "wrong_status /status"}},
       {"replace",
        "/answers",
        "{}",
        {"wrong_score /scores", "wrong_category /category", "wrong_status /status", "wrong_status /status"}}});
}

TEST_CASE("a gap is fine while the survey is not complete: who goes back may take an answer back") {
  auto respondent = test::asked_why(9);
  REQUIRE(respondent.answer("why", std::string("Wool")).empty());
  REQUIRE(respondent.back().empty());
  REQUIRE(respondent.answer("score", {}).empty());
  CHECK(found(engine::verify(respondent.survey, *respondent.saved())) == Found{});
  REQUIRE(respondent.dismiss().empty());
  CHECK(found(engine::verify(respondent.survey, *respondent.saved())) == Found{});
}
