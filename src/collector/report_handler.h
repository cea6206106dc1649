// GET /v1/surveys/ID/report.
#pragma once

#include <cstdint>

#include "collector/reply.h"
#include "collector/store.h"
#include "collector/surveys.h"

namespace zeroten::collector {

inline constexpr int report_comments = 50;

/// `survey` must be known. `now` is the collector's time in ms since 1970.
void report(Store& store, const Surveys::Revision& survey, std::int64_t now, SendReply send);

}  // namespace zeroten::collector
