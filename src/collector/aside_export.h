// GET /v1/surveys/ID/conflicts.
#pragma once

#include <string>

#include "collector/reply.h"
#include "collector/store.h"

namespace zeroten::collector {

/// NDJSON of all that was kept aside for `survey`, read page by page as it is sent.
Reply asides_reply(Store& store, const std::string& survey);

/// The lines for `asides`.
std::string aside_lines(const std::vector<StoredAside>& asides);

}  // namespace zeroten::collector
