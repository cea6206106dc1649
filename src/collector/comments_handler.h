// GET /v1/surveys/ID/comments: what respondents wrote, searched from the newest on.
#pragma once

#include <string_view>

#include "collector/reply.h"
#include "collector/store.h"
#include "collector/surveys.h"

namespace zeroten::collector {

/// Comments in one answer; one response more may be begun.
inline constexpr std::size_t page_comments = 50;
/// Responses that are read for one answer: nobody waits for long, and what was not found goes on from there.
inline constexpr std::int64_t most_searched = 4'000;

/// `query` may have category, search (a part of the text, capitals or not), touchpoint, channel, language, and before,
/// which is what the last answer gave. 400 for a category or a before that there is not.
void search_comments(Store& store, const Surveys::Revision& survey, std::string_view query, const SendReply& send);

}  // namespace zeroten::collector
