// Which of the languages that zeroten knows a survey is asked in.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "survey/definition.h"
#include "survey/wording.h"

namespace zeroten::cli {

/// The wordings for `language` if one is named, else for the languages that the survey states, else all; the one to
/// fall back on first, none twice. Nothing if `language` cannot be served: then `reason` says why.
std::optional<std::vector<const survey::Wording*>> wordings_for(const survey::Definition& survey,
                                                                const std::string& language, std::string& reason);

}  // namespace zeroten::cli
