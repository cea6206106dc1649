// From a response that arrived to a record that may be stored.
#pragma once

#include <cstdint>
#include <optional>

#include "base/result.h"
#include "codec/collector_codec.h"
#include "collector/record.h"
#include "collector/surveys.h"
#include "flow/response.h"

namespace zeroten::collector {

struct Intake {
  /// Rejected, with problems, if there is no record, or one that is to be kept aside; else without a result as yet.
  codec::Receipt receipt;
  /// What goes to the store. None for what could not be read, or is of no survey of this collector.
  std::optional<Record> record;
};

/// What contradicts the survey becomes a record with problems. Looks up the survey in the revision that was answered
/// and checks the response against it with the engine. `received` is the collector's time in ms since 1970.
Intake take_in(const Result<flow::Response>& response, const Surveys& surveys, std::int64_t received);

}  // namespace zeroten::collector
