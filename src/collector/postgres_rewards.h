// Reward codes in PostgreSQL: one for each response that asks, and the same again when it asks again.
#pragma once

#include <string>
#include <vector>

#include "collector/postgres_session.h"

namespace zeroten::collector {

/// See Store for what each does and gives; all throw PostgresError.
ClaimOutcome claim_reward(PostgresSession& session, const RewardClaim& claim);
std::int64_t add_reward_codes(PostgresSession& session, const std::string& survey, const std::string& pool,
                              const std::vector<std::string>& codes);
std::vector<RewardPool> list_reward_pools(PostgresSession& session, const std::string& survey);

}  // namespace zeroten::collector
