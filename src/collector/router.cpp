#include "collector/router.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/id.h"

namespace zeroten::collector {

namespace {

constexpr std::string_view api = "/v1/";
constexpr std::string_view surveys_below = "/v1/surveys/";

/// Paths with the id of a response at their end.
constexpr std::array<std::pair<std::string_view, Endpoint>, 2> of_one_response{
    {{"/responses/", Endpoint::response}, {"/follow-ups/", Endpoint::follow_up}}};

std::optional<Route> survey_route(std::string_view rest) {
  const std::string_view id = rest.substr(0, rest.find('/'));
  if (!is_id(id)) return std::nullopt;
  rest.remove_prefix(id.size());
  if (rest.empty()) return Route{Endpoint::survey, std::string(id)};
  if (rest == "/report") return Route{Endpoint::report, std::string(id)};
  if (rest == "/tallies") return Route{Endpoint::tallies, std::string(id)};
  if (rest == "/responses") return Route{Endpoint::responses, std::string(id)};
  if (rest == "/missing") return Route{Endpoint::missing, std::string(id)};
  if (rest == "/conflicts") return Route{Endpoint::conflicts, std::string(id)};
  if (rest == "/drivers") return Route{Endpoint::drivers, std::string(id)};
  if (rest == "/comments") return Route{Endpoint::comments, std::string(id)};
  if (rest == "/follow-ups") return Route{Endpoint::follow_ups, std::string(id)};
  for (const auto& [below, endpoint] : of_one_response) {
    if (!rest.starts_with(below)) continue;
    rest.remove_prefix(below.size());
    if (is_hex_128(rest)) return Route{endpoint, std::string(id), std::string(rest)};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Route> route(std::string_view path) {
  if (path == "/healthz") return Route{Endpoint::health};
  if (path == "/metrics") return Route{Endpoint::metrics};
  if (path == "/v1/responses") return Route{Endpoint::delivery};
  if (path == "/v1/claims") return Route{Endpoint::claims};
  if (path == "/v1/surveys") return Route{Endpoint::surveys};
  if (path.starts_with(surveys_below)) return survey_route(path.substr(surveys_below.size()));
  if (path.starts_with(api)) return std::nullopt;
  return Route{Endpoint::file};
}

std::string_view allowed_methods(Endpoint endpoint) {
  if (endpoint == Endpoint::follow_up) return "PUT, OPTIONS";
  if (takes_body(endpoint)) return "POST, OPTIONS";
  if (endpoint == Endpoint::response) return "DELETE, OPTIONS";
  if (endpoint == Endpoint::responses) return "GET, HEAD, DELETE, OPTIONS";
  return "GET, HEAD, OPTIONS";
}

bool allows(Endpoint endpoint, http::verb method) {
  const auto name = http::to_string(method);
  std::string_view rest = allowed_methods(endpoint);
  while (!rest.empty()) {
    const std::string_view allowed = rest.substr(0, rest.find(','));
    if (allowed == std::string_view(name.data(), name.size())) return true;
    rest.remove_prefix(std::min(rest.size(), allowed.size() + 2));
  }
  return false;
}

bool needs_token(Endpoint endpoint) {
  constexpr std::array behind_token{Endpoint::surveys,  Endpoint::report,     Endpoint::tallies,   Endpoint::responses,
                                    Endpoint::response, Endpoint::missing,    Endpoint::conflicts, Endpoint::comments,
                                    Endpoint::drivers,  Endpoint::follow_ups, Endpoint::follow_up, Endpoint::metrics};
  return std::find(behind_token.begin(), behind_token.end(), endpoint) != behind_token.end();
}

bool takes_body(Endpoint endpoint) {
  return endpoint == Endpoint::delivery || endpoint == Endpoint::claims || endpoint == Endpoint::follow_up;
}

}  // namespace zeroten::collector
