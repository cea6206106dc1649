// Which path means what, and which methods it has.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "collector/http.h"

namespace zeroten::collector {

enum class Endpoint {
  delivery,
  claims,
  surveys,
  survey,
  report,
  tallies,
  responses,
  response,
  missing,
  conflicts,
  comments,
  drivers,
  follow_ups,
  follow_up,
  health,
  metrics,
  file
};

struct Route {
  Endpoint endpoint = Endpoint::file;
  /// The id in the path, where it has one; a valid id.
  std::string survey = {};
  /// The id of the response in the path: 32 hexadecimal digits.
  std::string response = {};

  bool operator==(const Route&) const = default;
};

/// Where a decoded path leads. Nothing: a path under /v1 that there is not.
std::optional<Route> route(std::string_view path);

/// The methods of `endpoint` as an Allow header has them.
std::string_view allowed_methods(Endpoint endpoint);
bool allows(Endpoint endpoint, http::verb method);

/// What was answered is for those who hold the token.
bool needs_token(Endpoint endpoint);

/// Whether it takes JSON.
bool takes_body(Endpoint endpoint);

}  // namespace zeroten::collector
