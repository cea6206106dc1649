// GET /v1/surveys/ID/drivers.
#pragma once

#include <cstdint>

#include "collector/reply.h"
#include "collector/store.h"
#include "collector/surveys.h"

namespace zeroten::collector {

/// So many responses are looked at, in the order of their ids: those are random, and so is this sample.
inline constexpr std::int64_t most_driver_responses = 20'000;

/// Which of the ratings of `survey` its score goes with (score/drivers.h): the Net Promoter question against all
/// questions of type rating, of the responses that answered all of them.
void report_drivers(Store& store, const Surveys::Revision& survey, const SendReply& send);

}  // namespace zeroten::collector
