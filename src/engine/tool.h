// What authors ask for besides, by name: one door for commands that take a text and give a text. Authoring only.
#pragma once

#include <string>

namespace zeroten::engine {

/// The reply of `command` to `input`, or {"problems":[…]} if there is no such command.
/// "conformance": a file of condition vectors → a report (conformance.h).
/// "import": a survey of another system → a definition, and what it lost (import.h).
/// "paths": a definition → all ways through it (authoring.h).
std::string tool(const std::string& command, const std::string& input);

}  // namespace zeroten::engine
