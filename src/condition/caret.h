// The place of a problem, drawn: the line of the condition and a caret below. For a terminal.
#pragma once

#include <string>

#include "base/problem.h"

namespace zeroten::condition {

/// " | user.plan == 'prro'\n |              ^\n" from the details source and column; empty if the problem has none.
/// Tabs stay tabs, so that the caret stands right whatever their width.
std::string caret(const Problem& problem);

}  // namespace zeroten::condition
