// Reward codes and who got them. Everything throws DatabaseError.
#pragma once

#include <string>
#include <vector>

#include "collector/sqlite_database.h"
#include "collector/store.h"

namespace zeroten::collector {

/// See Store::claim; in a transaction of its own.
ClaimOutcome claim_reward(SqliteDatabase& database, const RewardClaim& claim);

/// See Store::add_codes; in a transaction of its own.
std::int64_t add_reward_codes(SqliteDatabase& database, const std::string& survey, const std::string& pool,
                              const std::vector<std::string>& codes);

std::vector<RewardPool> list_reward_pools(SqliteDatabase& database, const std::string& survey);

}  // namespace zeroten::collector
