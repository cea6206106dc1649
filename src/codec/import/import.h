// Surveys of other systems as definitions of ours, and a list of what they lose on the way. Authoring only.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/problem.h"
#include "codec/json.h"

namespace zeroten::codec::importing {

enum class System { surveyjs, formbricks, posthog };
std::string_view name_of(System system);
std::optional<System> system_called(std::string_view name);

inline constexpr std::size_t largest_import = 1024 * 1024;  // bytes

struct Imported {
  /// What read_definition accepts, pretty printed; empty if a problem is an error.
  std::string definition;
  /// not_carried_over as a warning: the rest stands without it. As an error: the survey would be another one. Paths
  /// lead into their file.
  Problems problems;
};

Imported import_survey(System system, const Json& survey);
/// The same of a text, which may be no JSON.
Imported import_survey(System system, std::string_view json);

}  // namespace zeroten::codec::importing
