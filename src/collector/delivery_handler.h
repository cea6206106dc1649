// POST /v1/responses.
#pragma once

#include <cstdint>
#include <string_view>

#include "collector/reply.h"
#include "collector/store.h"
#include "collector/surveys.h"

namespace zeroten::collector {

/// Reads one response or an array of them, has the sound ones stored, and answers with receipts once they are on disk:
/// for one 201, 200, 409 or 422, for an array 200. 400 or 413 if the body as a whole is not usable, 503 if the store is
/// not. `received` is the collector's time in ms since 1970.
void deliver(Store& store, const Surveys& surveys, std::string_view body, std::int64_t received, const SendReply& send);

}  // namespace zeroten::collector
