// What authors and analysts ask of the engine, in texts. Not in the build for respondents.
#pragma once

#include <string>

namespace zeroten::engine {

/// {"problems":[…]} of a definition: what cannot be read, or else what the check finds.
std::string lint(const std::string& definition);

/// All ways through a definition (codec/ways_writer.h); {"problems":[…]} if it cannot be read.
std::string paths(const std::string& definition);

/// {"problems":[…]} of a response against its survey. Paths begin with /definition or /response.
std::string verify_text(const std::string& definition, const std::string& response);

/// {"counts":[11 integers],"level":0.95} → a score, or {"problems":[…]}. `level` may be left out.
std::string score_text(const std::string& request);

}  // namespace zeroten::engine
