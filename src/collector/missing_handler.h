// GET /v1/surveys/ID/missing.
#pragma once

#include <string>

#include "collector/reply.h"
#include "collector/store.h"

namespace zeroten::collector {

inline constexpr int most_gaps = 1'000;

/// Which numbers of the devices that answered `survey` never arrived; the first `most_gaps` gaps.
void report_missing(Store& store, const std::string& survey, SendReply send);

}  // namespace zeroten::collector
