// Which path means what, and which methods it has.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "collector/http.h"

namespace zeroten::collector {

enum class Endpoint { delivery, survey, report, responses, health, file };

struct Route {
  Endpoint endpoint = Endpoint::file;
  /// The id in the path, for survey, report and responses; a valid id.
  std::string survey = {};

  bool operator==(const Route&) const = default;
};

/// Where a decoded path leads. Nothing: a path under /v1 that there is not.
std::optional<Route> route(std::string_view path);

/// The methods of `endpoint` as an Allow header has them.
std::string_view allowed_methods(Endpoint endpoint);
bool allows(Endpoint endpoint, http::verb method);

/// Responses are for those who hold the token.
bool needs_token(Endpoint endpoint);

}  // namespace zeroten::collector
