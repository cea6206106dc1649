// GET /v1/surveys: which surveys there are.
#pragma once

#include "collector/reply.h"
#include "collector/surveys.h"

namespace zeroten::collector {

/// {"surveys":[{"id":"shop-nps","subject":"Fjellrev"}]}, by id.
Reply surveys_reply(const Surveys& surveys);

}  // namespace zeroten::collector
