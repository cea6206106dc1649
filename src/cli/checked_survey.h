// A definition from a file, for commands that make something of it.
#pragma once

#include <optional>
#include <string>

#include "survey/definition.h"

namespace zeroten::cli {

struct CheckedSurvey {
  /// As it was read.
  std::string text;
  survey::Definition survey;
};

/// The definition in `file` ("-" is standard input) if it has no errors. Nothing otherwise: what is wrong was printed
/// to standard error for `command` ("page"), and `exit_code` is set.
std::optional<CheckedSurvey> read_checked(const std::string& command, const std::string& file, int& exit_code);

}  // namespace zeroten::cli
