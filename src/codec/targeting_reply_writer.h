// What targeting answers a page (docs/messages.md, Targeting).
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"
#include "targeting/plan.h"
#include "targeting/step.h"
#include "targeting/verdict.h"

namespace zeroten::codec {

/// Of one definition: its id, or what is wrong with it.
struct TargetedSurvey {
  std::string id;
  Problems problems;
};

/// {"surveys":[{"id"} | {"problems"}],"problems":[]}
std::string write_targeting_configuration(const std::vector<TargetedSurvey>& surveys, const Problems& problems = {});

struct TargetingReply {
  const targeting::History& history;
  const targeting::Step& step;
  const targeting::Plan& plan;
  std::vector<targeting::Trigger> watch;
  std::vector<targeting::Verdict> verdicts;
};

/// {"history","show","wait","plan","watch","verdicts","problems"}; the sentences of verdicts are for `now`.
std::string write_targeting_reply(const TargetingReply& reply, const targeting::Moment& now);

}  // namespace zeroten::codec
