// Which engine this is.
#pragma once

#include <string>

namespace zeroten::engine {

/// {"version":"0.1.0","build":"…"}; `build` is "respondent" or "authoring".
std::string version_text(const char* build);

}  // namespace zeroten::engine
