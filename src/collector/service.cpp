// Compiled alone: it has names that files beside it have, too.
#include "collector/service.h"

#include <utility>

#include "collector/aside_export.h"
#include "collector/claim_handler.h"
#include "collector/comments_handler.h"
#include "collector/cors.h"
#include "collector/delivery_handler.h"
#include "collector/drivers_handler.h"
#include "collector/erase_handler.h"
#include "collector/export_handler.h"
#include "collector/follow_up_handler.h"
#include "collector/media_type.h"
#include "collector/metrics_text.h"
#include "collector/missing_handler.h"
#include "collector/refusal.h"
#include "collector/report_handler.h"
#include "collector/static_files.h"
#include "collector/surveys_handler.h"
#include "collector/tallies_handler.h"
#include "collector/token.h"

namespace zeroten::collector {

namespace {

std::string_view method_of(const RequestHeader& header) {
  const auto method = header.method_string();
  return {method.data(), method.size()};
}

/// Nothing for a request that leads nowhere.
std::optional<Endpoint> endpoint_of(const RequestHeader& header) {
  const auto target = parse_target(target_of(header));
  const auto found = target ? route(target->path) : std::nullopt;
  return found ? std::optional(found->endpoint) : std::nullopt;
}

/// Nothing for a format that there is not.
std::optional<ExportFormat> export_format(const RequestHeader& header, const Target& target) {
  const std::string_view format = query_value(target.query, "format");
  if (format == "csv") return ExportFormat::csv;
  if (format == "ndjson") return ExportFormat::ndjson;
  if (!format.empty()) return std::nullopt;
  return asks_for_csv(header_value(header, http::field::accept)) ? ExportFormat::csv : ExportFormat::ndjson;
}

Reply missing_respondent() {
  return refusal(http::status::bad_request,
                 {Problem{.code = ProblemCode::missing_key, .details = {{"key", "?respondent="}}}});
}

Reply unknown_format(std::string_view format) {
  return refusal(http::status::bad_request,
                 {Problem{.code = ProblemCode::unknown_value,
                          .details = {{"value", std::string(format.substr(0, 100))}, {"known", "ndjson, csv"}}}});
}

}  // namespace

Service::Service(Store& store, const Surveys& surveys, std::vector<Mount> mounts, std::string token, Clock clock,
                 RespondentGate gate)
    : store_(store),
      surveys_(surveys),
      mounts_(std::move(mounts)),
      token_(std::move(token)),
      clock_(std::move(clock)),
      gate_(std::move(gate)) {}

std::optional<Reply> Service::early_reply(const RequestHeader& header) const {
  std::optional<Reply> reply = refuse(header);
  if (!reply) return std::nullopt;
  metrics_->count_reply(endpoint_of(header), reply->status);
  return with_common_headers(*std::move(reply));
}

std::optional<Reply> Service::refuse(const RequestHeader& header) const {
  const auto target = parse_target(target_of(header));
  if (!target) return malformed_request();
  const auto found = route(target->path);
  if (!found) return not_found(target->path);
  if (!allows(found->endpoint, header.method())) {
    return method_not_allowed(method_of(header), allowed_methods(found->endpoint));
  }
  if (header.method() == http::verb::options) return options_reply(found->endpoint);
  if (needs_token(found->endpoint) && !is_authorized(header_value(header, http::field::authorization), token_)) {
    return unauthorized();
  }
  const std::string_view type = header_value(header, http::field::content_type);
  if (takes_body(found->endpoint) && !is_response_type(type)) return unsupported_media_type(type);
  return std::nullopt;
}

void Service::answer(const Request& request, const SendReply& send) const {
  dispatch(request, [send, endpoint = endpoint_of(request), metrics = metrics_.get()](Reply reply) {
    metrics->count_reply(endpoint, reply.status);
    send(with_common_headers(std::move(reply)));
  });
}

void Service::dispatch(const Request& request, const SendReply& send) const {
  const auto target = parse_target(target_of(request));
  const auto found = target ? route(target->path) : std::nullopt;
  if (!found) return send(malformed_request());
  switch (found->endpoint) {
    case Endpoint::delivery:
      return deliver(store_, surveys_, request.body(), clock_(), send,
                     {.gate = &gate_,
                      .authorization = header_value(request, http::field::authorization),
                      .metrics = metrics_.get()});
    case Endpoint::claims: return give_reward(store_, surveys_, request.body(), clock_(), send);
    case Endpoint::surveys: return send(surveys_reply(surveys_));
    case Endpoint::survey:
    case Endpoint::report:
    case Endpoint::tallies:
    case Endpoint::responses:
    case Endpoint::response:
    case Endpoint::missing:
    case Endpoint::conflicts:
    case Endpoint::comments:
    case Endpoint::drivers:
    case Endpoint::follow_ups:
    case Endpoint::follow_up: return answer_survey(request, send);
    case Endpoint::health: return send(json_reply(http::status::ok, R"({"status":"ok"})"));
    case Endpoint::metrics: return send(metrics_reply(*metrics_, store_));
    case Endpoint::file: return send(static_reply(mounts_, target->path, request));
  }
}

void Service::answer_survey(const Request& request, const SendReply& send) const {
  const Target target = *parse_target(target_of(request));
  const Route found = *route(target.path);
  const Surveys::Revision* survey = surveys_.newest(found.survey);
  if (survey == nullptr) return send(unknown_survey(found.survey));
  if (found.endpoint == Endpoint::survey) return send(json_reply(http::status::ok, survey->text));
  if (found.endpoint == Endpoint::report) return report(store_, *survey, clock_(), send);
  if (found.endpoint == Endpoint::tallies) return report_tallies(store_, *survey, target.query, send);
  if (found.endpoint == Endpoint::comments) return search_comments(store_, *survey, target.query, send);
  if (found.endpoint == Endpoint::drivers) return report_drivers(store_, *survey, send);
  if (found.endpoint == Endpoint::follow_ups) return list_follow_ups(store_, *survey, send);
  if (found.endpoint == Endpoint::follow_up) {
    return keep_follow_up(store_, found.survey, found.response, request.body(), clock_(), send);
  }
  if (found.endpoint == Endpoint::missing) return report_missing(store_, found.survey, send);
  if (found.endpoint == Endpoint::conflicts) return send(asides_reply(store_, found.survey));
  if (request.method() == http::verb::delete_) return erase_selected(found, target, send);
  const auto format = export_format(request, target);
  if (!format) return send(unknown_format(query_value(target.query, "format")));
  send(export_reply(store_, found.survey, *format, surveys_.questions(found.survey)));
}

void Service::erase_selected(const Route& found, const Target& target, const SendReply& send) const {
  const auto respondent = decode(query_value(target.query, "respondent"));
  Selection which{.survey = found.survey, .id = found.response, .respondent = respondent.value_or("")};
  // Without either it would be all of them, which nobody asked for by mistake should get.
  if (which.id.empty() && which.respondent.empty()) return send(missing_respondent());
  erase(store_, which, clock_(), send);
}

Reply with_common_headers(Reply reply) {
  reply.add("X-Content-Type-Options", "nosniff");
  allow_cross_origin(reply);
  return reply;
}

}  // namespace zeroten::collector
