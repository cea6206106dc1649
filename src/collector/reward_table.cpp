// Compiled alone: it has names that files beside it have, too.
#include "collector/reward_table.h"

#include <optional>

namespace zeroten::collector {

namespace {

/// What the response was answered before; nothing if it never asked.
std::optional<ClaimOutcome> earlier_answer(SqliteDatabase& database, const RewardClaim& claim) {
  SqliteStatement query(database.handle(), "SELECT pool, code FROM reward_claims WHERE survey = ?1 AND response = ?2");
  query.bind(1, claim.survey).bind(2, claim.response);
  if (!query.step()) return std::nullopt;
  if (query.text(0) != claim.pool) return ClaimOutcome{.result = ClaimResult::other_pool};
  if (query.is_null(1)) return ClaimOutcome{.result = ClaimResult::exhausted};
  return ClaimOutcome{.result = ClaimResult::code, .code = std::string(query.text(1))};
}

bool is_stored(SqliteDatabase& database, const RewardClaim& claim) {
  SqliteStatement query(database.handle(), "SELECT 1 FROM responses WHERE survey = ?1 AND id = ?2");
  return query.bind(1, claim.survey).bind(2, claim.response).step();
}

/// Takes a code out of the pool; exhausted if it has none left.
ClaimOutcome take_code(SqliteDatabase& database, const RewardClaim& claim) {
  SqliteStatement find(database.handle(),
                       "SELECT code FROM reward_codes WHERE survey = ?1 AND pool = ?2 AND response IS NULL LIMIT 1");
  find.bind(1, claim.survey).bind(2, claim.pool);
  if (!find.step()) return {.result = ClaimResult::exhausted};
  const std::string code(find.text(0));
  find.reset();
  SqliteStatement take(database.handle(),
                       "UPDATE reward_codes SET response = ?4 WHERE survey = ?1 AND pool = ?2 AND code = ?3");
  take.bind(1, claim.survey).bind(2, claim.pool).bind(3, code).bind(4, claim.response).run();
  return {.result = ClaimResult::code, .code = code};
}

void keep_answer(SqliteDatabase& database, const RewardClaim& claim, const ClaimOutcome& outcome) {
  SqliteStatement keep(database.handle(),
                       "INSERT INTO reward_claims (survey, response, pool, code, claimed) "
                       "VALUES (?1, ?2, ?3, nullif(?4, ''), ?5)");
  keep.bind(1, claim.survey).bind(2, claim.response).bind(3, claim.pool).bind(4, outcome.code).bind(5, claim.now);
  keep.run();
}

}  // namespace

ClaimOutcome claim_reward(SqliteDatabase& database, const RewardClaim& claim) {
  Transaction transaction(database);
  if (const auto earlier = earlier_answer(database, claim)) return *earlier;
  if (!claim.may_be_new || !is_stored(database, claim)) return {.result = ClaimResult::not_stored};
  ClaimOutcome outcome = take_code(database, claim);
  keep_answer(database, claim, outcome);
  transaction.commit();
  return outcome;
}

std::int64_t add_reward_codes(SqliteDatabase& database, const std::string& survey, const std::string& pool,
                              const std::vector<std::string>& codes) {
  Transaction transaction(database);
  SqliteStatement add(database.handle(),
                      "INSERT INTO reward_codes (survey, pool, code) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING");
  std::int64_t added = 0;
  for (const std::string& code : codes) {
    add.bind(1, survey).bind(2, pool).bind(3, code).run();
    added += sqlite3_changes(database.handle());
  }
  transaction.commit();
  return added;
}

std::vector<RewardPool> list_reward_pools(SqliteDatabase& database, const std::string& survey) {
  SqliteStatement query(database.handle(),
                        "SELECT survey, pool, count(*), count(*) - count(response) FROM reward_codes "
                        "WHERE ?1 = '' OR survey = ?1 GROUP BY survey, pool ORDER BY survey, pool");
  query.bind(1, survey);
  std::vector<RewardPool> pools;
  while (query.step()) {
    pools.push_back({.survey = std::string(query.text(0)),
                     .pool = std::string(query.text(1)),
                     .codes = query.integer(2),
                     .left = query.integer(3)});
  }
  return pools;
}

}  // namespace zeroten::collector
