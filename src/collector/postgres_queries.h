// What is read back out of the tables in PostgreSQL. See Store for what each gives; all throw PostgresError.
#pragma once

#include <string>
#include <vector>

#include "collector/postgres_session.h"

namespace zeroten::collector {

Summary summarize_responses(PostgresSession& session, const std::string& survey, int comments);
std::vector<StoredResponse> list_responses(PostgresSession& session, const std::string& survey,
                                           const std::string& after, int count);
std::vector<StoredResponse> find_response(PostgresSession& session, const std::string& survey, const std::string& id);
std::vector<StoredAside> read_asides(PostgresSession& session, const std::string& survey, const AsideKey& after,
                                     int count);
std::vector<NumberGap> read_gaps(PostgresSession& session, const std::string& survey, int count);

}  // namespace zeroten::collector
