#include "collector/router.h"

#include "base/id.h"

namespace zeroten::collector {

namespace {

constexpr std::string_view api = "/v1/";
constexpr std::string_view surveys = "/v1/surveys/";

std::optional<Route> survey_route(std::string_view rest) {
  const std::string_view id = rest.substr(0, rest.find('/'));
  if (!is_id(id)) return std::nullopt;
  rest.remove_prefix(id.size());
  if (rest.empty()) return Route{Endpoint::survey, std::string(id)};
  if (rest == "/report") return Route{Endpoint::report, std::string(id)};
  if (rest == "/responses") return Route{Endpoint::responses, std::string(id)};
  return std::nullopt;
}

}  // namespace

std::optional<Route> route(std::string_view path) {
  if (path == "/healthz") return Route{Endpoint::health};
  if (path == "/v1/responses") return Route{Endpoint::delivery};
  if (path.starts_with(surveys)) return survey_route(path.substr(surveys.size()));
  if (path.starts_with(api)) return std::nullopt;
  return Route{Endpoint::file};
}

std::string_view allowed_methods(Endpoint endpoint) {
  return endpoint == Endpoint::delivery ? "POST, OPTIONS" : "GET, HEAD, OPTIONS";
}

bool allows(Endpoint endpoint, http::verb method) {
  if (method == http::verb::options) return true;
  if (endpoint == Endpoint::delivery) return method == http::verb::post;
  return method == http::verb::get || method == http::verb::head;
}

bool needs_token(Endpoint endpoint) { return endpoint == Endpoint::report || endpoint == Endpoint::responses; }

}  // namespace zeroten::collector
