// A session in a terminal: prints screens, reads answers, a line each.
#pragma once

#include <iosfwd>
#include <optional>
#include <string>

#include "flow/response.h"
#include "survey/definition.h"

namespace zeroten::cli {

/// Runs `survey` until its ending, or until the input ends or says :quit, which dismisses it.
/// The last response that was saved; nothing if no question was answered.
std::optional<flow::Response> run_in_terminal(const survey::Definition& survey, const std::string& language,
                                              std::istream& in, std::ostream& out);

}  // namespace zeroten::cli
