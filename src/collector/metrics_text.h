// Counts in the text format of Prometheus, version 0.0.4
// (https://prometheus.io/docs/instrumenting/exposition_formats/).
#pragma once

#include <string>

#include "collector/metrics.h"
#include "collector/reply.h"
#include "collector/store.h"

namespace zeroten::collector {

/// All of it, each line ended.
std::string metrics_text(const Metrics& metrics, const StoreActivity& store);

/// GET /metrics.
Reply metrics_reply(const Metrics& metrics, const Store& store);

}  // namespace zeroten::collector
