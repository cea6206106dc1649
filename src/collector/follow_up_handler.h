// GET /v1/surveys/ID/follow-ups and PUT /v1/surveys/ID/follow-ups/RESPONSE: detractors who asked to be contacted, and
// what people did about it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "collector/reply.h"
#include "collector/store.h"
#include "collector/surveys.h"

namespace zeroten::collector {

/// Follow-ups in one answer.
inline constexpr int most_follow_ups = 200;

void list_follow_ups(Store& store, const Surveys::Revision& survey, const SendReply& send);

/// `body` as codec::read_follow_up_change has it; `now` in ms since 1970. 400 for another, 404 for no such response.
void keep_follow_up(Store& store, const std::string& survey, const std::string& response, std::string_view body,
                    std::int64_t now, const SendReply& send);

}  // namespace zeroten::collector
