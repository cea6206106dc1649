#include "collector/reward_table.h"

#include "collector/response_table.h"
#include "tests/catch.h"
#include "tests/core/collector/records.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

/// A database with the responses "x" and "y" and a pool "gift" of `codes`.
SqliteDatabase with_codes(const std::vector<std::string>& codes) {
  auto database = test::empty_database();
  ResponseTable table(database);
  table.apply(test::record("x", 1));
  table.apply(test::record("y", 1));
  add_reward_codes(database, "s", "gift", codes);
  return database;
}

RewardClaim claim_of(const std::string& response, const std::string& pool = "gift") {
  return {.survey = "s", .response = response, .pool = pool, .now = 1};
}

}  // namespace

TEST_CASE("a response gets one code, and the same again whenever it asks") {
  auto database = with_codes({"A", "B", "C"});
  const auto first = claim_reward(database, claim_of("x"));
  CHECK(first.result == ClaimResult::code);
  CHECK_FALSE(first.code.empty());
  CHECK(claim_reward(database, claim_of("x")).code == first.code);
  CHECK(claim_reward(database, claim_of("y")).code != first.code);
  CHECK(list_reward_pools(database, "s").front().left == 1);
}

TEST_CASE("a pool without codes is exhausted, and stays so for who was told") {
  auto database = with_codes({"A"});
  CHECK(claim_reward(database, claim_of("x")).result == ClaimResult::code);
  CHECK(claim_reward(database, claim_of("y")).result == ClaimResult::exhausted);
  CHECK(add_reward_codes(database, "s", "gift", {"A", "B"}) == 1);
  CHECK(claim_reward(database, claim_of("y")).result == ClaimResult::exhausted);
  CHECK(list_reward_pools(database, "s").front().left == 1);
}

TEST_CASE(
    "nothing is given for a response that is not stored, from another pool, or where only the old answer may be") {
  auto database = with_codes({"A", "B"});
  CHECK(claim_reward(database, claim_of("z")).result == ClaimResult::not_stored);
  RewardClaim again = claim_of("y");
  again.may_be_new = false;
  CHECK(claim_reward(database, again).result == ClaimResult::not_stored);
  CHECK(claim_reward(database, claim_of("y")).result == ClaimResult::code);
  CHECK(claim_reward(database, again).result == ClaimResult::code);
  CHECK(claim_reward(database, claim_of("y", "other")).result == ClaimResult::other_pool);
  CHECK(list_reward_pools(database, "s").front().left == 1);
}

TEST_CASE("pools are counted by survey") {
  auto database = with_codes({"A", "B"});
  add_reward_codes(database, "t", "gift", {"A"});
  CHECK(list_reward_pools(database, "").size() == 2);
  const auto pools = list_reward_pools(database, "t");
  REQUIRE(pools.size() == 1);
  CHECK(pools.front().codes == 1);
}
