// Requests for a score, and scores, in and out of JSON (docs/messages.md, Score).
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "score/nps.h"

namespace zeroten::codec {

struct ScoreRequest {
  score::Tally tally;
  double level = score::default_level;
};

/// {"counts":[11 integers],"level":0.95}; a level strictly between 0.5 and 1.
Result<ScoreRequest> read_score_request(std::string_view json);

std::string write_score(const ScoreRequest& request);

}  // namespace zeroten::codec
