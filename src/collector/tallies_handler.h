// GET /v1/surveys/ID/tallies.
#pragma once

#include <string_view>

#include "collector/reply.h"
#include "collector/store.h"
#include "collector/surveys.h"

namespace zeroten::collector {

/// `survey` must be known. `query` says how to group (docs/messages.md, Tallies); 400 where it asks for what there is
/// not.
void report_tallies(Store& store, const Surveys::Revision& survey, std::string_view query, SendReply send);

}  // namespace zeroten::collector
