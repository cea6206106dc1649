#include "collector/postgres_rewards.h"

#include <optional>

namespace zeroten::collector {

namespace {

/// Locked until the transaction ends: claims of one response wait for each other here.
bool lock_response(PostgresConnection& connection, const RewardClaim& claim) {
  return connection
             .run("SELECT id FROM responses WHERE survey = $1 AND id = $2 FOR UPDATE",
                  PostgresParameters().text(claim.survey).text(claim.response))
             .count() > 0;
}

/// What the response was answered before; nothing if it never asked.
std::optional<ClaimOutcome> earlier_answer(PostgresConnection& connection, const RewardClaim& claim) {
  const PostgresRows rows = connection.run("SELECT pool, code FROM reward_claims WHERE survey = $1 AND response = $2",
                                           PostgresParameters().text(claim.survey).text(claim.response));
  if (rows.count() == 0) return std::nullopt;
  if (rows.text(0, 0) != claim.pool) return ClaimOutcome{.result = ClaimResult::other_pool};
  if (rows.is_null(0, 1)) return ClaimOutcome{.result = ClaimResult::exhausted};
  return ClaimOutcome{.result = ClaimResult::code, .code = std::string(rows.text(0, 1))};
}

/// Takes a code out of the pool; exhausted if it has none left. A code that another claim holds is waited for: passing
/// it by would call a pool exhausted whose last code comes back.
ClaimOutcome take_code(PostgresConnection& connection, const RewardClaim& claim) {
  const PostgresRows rows = connection.run(
      "SELECT code FROM reward_codes WHERE survey = $1 AND pool = $2 AND response IS NULL "
      "ORDER BY code LIMIT 1 FOR UPDATE",
      PostgresParameters().text(claim.survey).text(claim.pool));
  if (rows.count() == 0) return {.result = ClaimResult::exhausted};
  ClaimOutcome outcome{.result = ClaimResult::code, .code = std::string(rows.text(0, 0))};
  connection.run("UPDATE reward_codes SET response = $4 WHERE survey = $1 AND pool = $2 AND code = $3",
                 PostgresParameters().text(claim.survey).text(claim.pool).text(outcome.code).text(claim.response));
  return outcome;
}

void keep_answer(PostgresConnection& connection, const RewardClaim& claim, const ClaimOutcome& outcome) {
  connection.run(
      "INSERT INTO reward_claims (survey, response, pool, code, claimed) VALUES ($1, $2, $3, nullif($4, ''), $5)",
      PostgresParameters()
          .text(claim.survey)
          .text(claim.response)
          .text(claim.pool)
          .text(outcome.code)
          .number(claim.now));
}

}  // namespace

ClaimOutcome claim_reward(PostgresSession& session, const RewardClaim& claim) {
  return session.transaction(Isolation::read_committed, [&](PostgresConnection& connection) {
    const bool is_stored = lock_response(connection, claim);
    if (const auto earlier = earlier_answer(connection, claim)) return *earlier;
    if (!claim.may_be_new || !is_stored) return ClaimOutcome{.result = ClaimResult::not_stored};
    ClaimOutcome outcome = take_code(connection, claim);
    keep_answer(connection, claim, outcome);
    return outcome;
  });
}

std::int64_t add_reward_codes(PostgresSession& session, const std::string& survey, const std::string& pool,
                              const std::vector<std::string>& codes) {
  const std::vector<std::string_view> views(codes.begin(), codes.end());
  return session.transaction(Isolation::read_committed, [&](PostgresConnection& connection) {
    return connection
        .run(
            "INSERT INTO reward_codes (survey, pool, code) "
            "SELECT $1, $2, new.code FROM unnest($3::text[]) AS new (code) ON CONFLICT DO NOTHING",
            PostgresParameters().text(survey).text(pool).texts(views))
        .changed();
  });
}

std::vector<RewardPool> list_reward_pools(PostgresSession& session, const std::string& survey) {
  return session.transaction(Isolation::snapshot, [&](PostgresConnection& connection) {
    const PostgresRows rows = connection.run(
        "SELECT survey, pool, count(*), count(*) - count(response) FROM reward_codes "
        "WHERE $1 = '' OR survey = $1 GROUP BY survey, pool ORDER BY survey, pool",
        PostgresParameters().text(survey));
    std::vector<RewardPool> pools;
    for (int row = 0; row < rows.count(); ++row) {
      pools.push_back({.survey = std::string(rows.text(row, 0)),
                       .pool = std::string(rows.text(row, 1)),
                       .codes = rows.number(row, 2),
                       .left = rows.number(row, 3)});
    }
    return pools;
  });
}

}  // namespace zeroten::collector
