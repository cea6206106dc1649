// What of a response the report quotes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "codec/collector_codec.h"
#include "flow/response.h"
#include "survey/definition.h"

namespace zeroten::collector {

/// The answers to text questions of `survey`. Not those to others: an address is no comment.
std::vector<codec::Comment> comments_of(const survey::Definition& survey, const flow::Response& response,
                                        std::int64_t received);

}  // namespace zeroten::collector
