// POST /v1/responses.
#pragma once

#include <cstdint>
#include <string_view>

#include "collector/metrics.h"
#include "collector/reply.h"
#include "collector/respondent_gate.h"
#include "collector/store.h"
#include "collector/surveys.h"

namespace zeroten::collector {

/// Who may deliver, and who counts what came of it.
struct DeliveryTerms {
  /// None: everybody may.
  const RespondentGate* gate = nullptr;
  /// The header of that name; need not live longer than the call.
  std::string_view authorization = {};
  /// None: nobody. Must live until the reply.
  Metrics* metrics = nullptr;
};

/// Reads one response or an array of them, has the sound ones stored, and answers with receipts once they are on disk:
/// for one 201, 200, 409 or 422, for an array 200. 400 or 413 if the body as a whole is not usable, 401 if one of them
/// needs a respondent token and there is none that is valid, 503 if the store is not usable. A response with a token
/// for another survey is rejected and not kept. `received` is the collector's time in ms since 1970.
void deliver(Store& store, const Surveys& surveys, std::string_view body, std::int64_t received, const SendReply& send,
             const DeliveryTerms& terms = {});

}  // namespace zeroten::collector
