// Cross-origin rules: any page may send responses and read what is public; nobody's cookies are involved.
#pragma once

#include "collector/reply.h"
#include "collector/router.h"

namespace zeroten::collector {

/// Adds to `reply` what a page of another origin needs in order to read it.
void allow_cross_origin(Reply& reply);

/// The answer to OPTIONS, be it a preflight or a question.
Reply options_reply(Endpoint endpoint);

}  // namespace zeroten::collector
