// GET /v1/surveys/ID/responses.
#pragma once

#include <string>
#include <vector>

#include "collector/reply.h"
#include "collector/store.h"

namespace zeroten::collector {

enum class ExportFormat { ndjson, csv };

/// All responses of `survey` by id, read page by page while they are sent: each once, as it stood when its page was
/// read. `questions` are the columns for answers, in a CSV. `store` must outlive the reply.
Reply export_reply(Store& store, const std::string& survey, ExportFormat format, std::vector<std::string> questions);

}  // namespace zeroten::collector
