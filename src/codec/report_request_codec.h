// What a page asks of a tally that it has opened (docs/messages.md, Report).
#pragma once

#include <string_view>

#include "base/result.h"
#include "score/grouped_report.h"
#include "score/tally_filter.h"

namespace zeroten::codec {

struct ReportRequest {
  score::TallyFilter filter;
  score::ReportSettings settings;
};

/// {"period":"month","from":"2026-01-01","to":"2026-12-31","where":{"channel":["popover"]},"level":0.95,"minimum":5};
/// all of them optional. A level from 0.5 to 0.9999; a minimum of score::least_minimum or more.
Result<ReportRequest> read_report_request(std::string_view json);

}  // namespace zeroten::codec
