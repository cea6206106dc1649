// The definitions that a collector starts with: those in its database, and on top of them those on its command line.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "collector/store.h"
#include "collector/surveys.h"

namespace zeroten::collector {

struct DefinitionFile {
  std::string name;
  std::string text;
};

/// All of these say on stderr what is wrong.

/// Nothing if a file cannot be read.
std::optional<std::vector<DefinitionFile>> read_definitions(const std::vector<std::string>& names);

/// Adds `files` to `surveys`. False if one has problems, or if two are the same survey.
bool add_definitions(const std::vector<DefinitionFile>& files, Surveys& surveys);

/// Fills `surveys` with what `store` knows, then registers `files` as the newest. `files` must be sound. False if the
/// store refuses.
bool restore_surveys(Store& store, const std::vector<DefinitionFile>& files, Surveys& surveys);

}  // namespace zeroten::collector
