// Compiled alone: it has names that files beside it have, too.
#include "collector/refusal.h"

#include <string>
#include <utility>

#include "base/utf8.h"
#include "codec/collector_codec.h"

namespace zeroten::collector {

namespace {

using enum ProblemCode;

using Details = std::vector<std::pair<std::string, std::string>>;

Reply refuse(http::status status, ProblemCode code, Details details = {}) {
  return refusal(status, {Problem{.code = code, .details = std::move(details)}});
}

/// What a stranger wrote, short enough to be repeated to them. It may be no UTF-8 at all; a problem must be.
std::string excerpt(std::string_view text) {
  const std::string_view valid = text.substr(0, first_invalid_utf8(text).value_or(text.size()));
  return std::string(utf8_prefix(valid, 100));
}

Details limit_of(std::size_t bytes) { return {{"size", "These"}, {"max", std::to_string(bytes)}}; }

}  // namespace

Reply refusal(http::status status, const Problems& problems) {
  return json_reply(status, codec::write_problems(problems));
}

Reply unusable_body(const Problems& problems) {
  const bool large = problems.front().code == ProblemCode::too_large;
  return refusal(large ? http::status::payload_too_large : http::status::bad_request, problems);
}

Reply malformed_request() {
  return refuse(http::status::bad_request, wrong_type,
                {{"expected", "an HTTP/1.1 request"}, {"found", "something else"}});
}

Reply unauthorized() {
  Reply reply = refuse(http::status::unauthorized, ProblemCode::unauthorized);
  reply.add("WWW-Authenticate", "Bearer");
  return reply;
}

Reply not_admitted(const Problems& problems) {
  Reply reply = refusal(http::status::unauthorized, problems);
  reply.add("WWW-Authenticate", "Bearer error=\"invalid_token\"");  // RFC 6750, 3
  return reply;
}

Reply not_found(std::string_view path) {
  return refuse(http::status::not_found, ProblemCode::not_found, {{"value", excerpt(path)}});
}

Reply unknown_survey(std::string_view id) {
  return refuse(http::status::not_found, ProblemCode::unknown_survey, {{"value", excerpt(id)}});
}

Reply method_not_allowed(std::string_view method, std::string_view allowed) {
  Reply reply = refuse(http::status::method_not_allowed, ProblemCode::method_not_allowed,
                       {{"value", excerpt(method)}, {"known", std::string(allowed)}});
  reply.add("Allow", std::string(allowed));
  return reply;
}

Reply request_timeout(std::chrono::milliseconds limit) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limit).count();
  return refuse(http::status::request_timeout, timeout, {{"max", std::to_string(seconds)}});
}

Reply body_too_large(std::size_t limit) { return refuse(http::status::payload_too_large, too_large, limit_of(limit)); }

Reply unsupported_media_type(std::string_view type) {
  return refuse(http::status::unsupported_media_type, ProblemCode::unsupported_media_type, {{"value", excerpt(type)}});
}

Reply too_many_requests(std::chrono::milliseconds wait) {
  // Rounded up: who comes a moment too early is sent away again.
  const std::string seconds = std::to_string(std::chrono::ceil<std::chrono::seconds>(wait).count());
  Reply reply = refuse(http::status::too_many_requests, ProblemCode::too_many_requests, {{"seconds", seconds}});
  reply.add("Retry-After", seconds);
  return reply;
}

Reply header_too_large(std::size_t limit) {
  return refuse(http::status::request_header_fields_too_large, too_large, limit_of(limit));
}

Reply unavailable() {
  const std::string seconds = std::to_string(retry_seconds);
  Reply reply = refuse(http::status::service_unavailable, ProblemCode::unavailable, {{"seconds", seconds}});
  reply.add("Retry-After", seconds);
  return reply;
}

}  // namespace zeroten::collector
