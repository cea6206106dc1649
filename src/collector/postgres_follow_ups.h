// Responses with text answers, and what people did about responses, in PostgreSQL.
#pragma once

#include <string>
#include <vector>

#include "collector/postgres_session.h"
#include "collector/store.h"

namespace zeroten::collector {

/// See Store::list_comments. Throws PostgresError.
std::vector<StoredResponse> read_comments(PostgresSession& session, const std::string& survey, const NewestKey& after,
                                          int count);

/// See Store::list_follow_ups. Throws PostgresError.
std::vector<StoredFollowUp> read_follow_ups(PostgresSession& session, const std::string& survey, int count);

/// See Store::follow_up. Throws PostgresError.
std::int64_t save_follow_up(PostgresSession& session, const std::string& survey, const std::string& response,
                            const FollowUp& follow_up);

}  // namespace zeroten::collector
