// POST /v1/claims.
#pragma once

#include <cstdint>
#include <string_view>

#include "collector/reply.h"
#include "collector/store.h"
#include "collector/surveys.h"

namespace zeroten::collector {

/// Gives the stored response that the claim names one code out of the pool that its ending has: 200, also when the pool
/// is exhausted. 400 or 413 for a body that is not usable, 409 for a response that is not stored, or has no such
/// reward, 422 for a survey that there is not, 503 if the store cannot now. `now` is the collector's time in ms since
/// 1970.
void give_reward(Store& store, const Surveys& surveys, std::string_view body, std::int64_t now, SendReply send);

}  // namespace zeroten::collector
