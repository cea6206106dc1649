// Replies as JSON: screen, effects, problems (docs/messages.md, Reply).
#pragma once

#include <string>

#include "base/problem.h"
#include "flow/effect.h"
#include "flow/screen.h"

namespace zeroten::codec {

std::string write_reply(const flow::Screen& screen, const flow::Effects& effects, const Problems& warnings = {});

/// The reply to a refused event: the screen as it was. What a respondent can cause is said in the words of `wording`.
std::string write_refusal(const flow::Screen& screen, const Problems& problems, const survey::Wording& wording);

/// The reply where there is no screen: nothing is open.
std::string write_failure(const Problems& problems);

}  // namespace zeroten::codec
