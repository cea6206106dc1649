// DELETE /v1/surveys/ID/responses/RESPONSE and DELETE /v1/surveys/ID/responses?respondent=…
#pragma once

#include <cstdint>

#include "collector/reply.h"
#include "collector/store.h"

namespace zeroten::collector {

/// Erases all that `which` selects and answers {"erased":N} once it is on disk, also for none; 503 if the store cannot,
/// with some of them erased perhaps. `now` is the collector's time in ms since 1970.
void erase(Store& store, const Selection& which, std::int64_t now, SendReply send);

}  // namespace zeroten::collector
