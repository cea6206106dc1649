#include "collector/signed_facts.h"

#include "tests/catch.h"

using namespace zeroten;
using survey::FactType;

namespace {

survey::Definition a_survey() {
  survey::Definition survey;
  survey.facts = {{.name = "user.plan", .values = {"free", "pro"}},
                  {.name = "user.orders", .type = FactType::integer},
                  {.name = "user.staff", .type = FactType::boolean}};
  return survey;
}

collector::RespondentToken token_with(const std::string& name, const std::string& text) {
  collector::RespondentToken token{"shop", "eva", 1, "n"};
  token.facts = {{name, text}};
  return token;
}

flow::Response response_with(const std::string& name, Value value) {
  flow::Response response;
  for (const survey::Fact& fact : a_survey().facts) {
    if (fact.name == name) survey::set_fact(response.facts, fact, std::move(value));
  }
  return response;
}

bool fits(const collector::RespondentToken& token, const flow::Response& response) {
  return collector::check_signed_facts(token, a_survey(), response).empty();
}

}  // namespace

TEST_CASE("a response with the facts of its token fits, whatever their type") {
  CHECK(fits(token_with("user.plan", "pro"), response_with("user.plan", Value("pro"))));
  CHECK(fits(token_with("user.orders", "3"), response_with("user.orders", Value(std::int64_t{3}))));
  CHECK(fits(token_with("user.staff", "true"), response_with("user.staff", Value(true))));
}

TEST_CASE("a response with a fact that is not that of its token, or without it, is told which") {
  CHECK_FALSE(fits(token_with("user.orders", "3"), response_with("user.orders", Value(std::int64_t{4}))));
  CHECK_FALSE(fits(token_with("user.staff", "true"), response_with("user.staff", Value(false))));
  CHECK_FALSE(fits(token_with("user.plan", "pro"), flow::Response()));
  const auto problems = collector::check_signed_facts(token_with("user.plan", "pro"), a_survey(),
                                                      response_with("user.plan", Value("free")));
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].code == ProblemCode::signed_fact);
  CHECK(problems[0].path == "/facts");
  REQUIRE(problems[0].details.size() == 1);
  CHECK(problems[0].details.front().second == "user.plan");
}

TEST_CASE("facts that nobody signed are the host's, and what the survey does not declare is in no response") {
  CHECK(fits(token_with("user.plan", "pro"), response_with("user.plan", Value("pro"))));
  CHECK(fits({"shop", "eva", 1, "n"}, response_with("user.plan", Value("free"))));
  CHECK(fits(token_with("user.age", "70"), flow::Response()));
}

TEST_CASE("what was signed as something that it cannot be is in no response either") {
  CHECK(fits(token_with("user.orders", "many"), flow::Response()));
  CHECK_FALSE(fits(token_with("user.orders", "many"), response_with("user.orders", Value(std::int64_t{3}))));
}
